import { createTransport, type Transporter } from 'nodemailer';
import type { HealthAnswer, Tx } from '@classmark/platform/server';
import { type Mail, MailTransport } from './mail-transport';

const TIMEOUT_MS = 15_000;

/** Hands mail to the server of SMTP_URL. */
export class SmtpTransport extends MailTransport {
  private readonly transporter: Transporter;
  private readonly domain: string;

  /** @param from sender, e.g. `Classmark <noreply@office.example>` */
  constructor(url: string, private readonly from: string) {
    super();
    this.transporter = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS } as never);
    this.domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'classmark.invalid';
  }

  async send(_tx: Tx, mail: Mail): Promise<void> {
    try {
      await this.transporter.sendMail({
        from: this.from, to: mail.to, subject: mail.subject, text: mail.text, html: mail.html, messageId: `<${mail.id}@${this.domain}>`,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        attachments: mail.attachments.map(({ filename, contentType, content }) => ({ filename, contentType, content })),
      });
    } catch (error) {
      // What the server says repeats the address; it would end in the log and beside the job.
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      throw new Error(`The mail server did not take message ${mail.id}: ${[code, responseCode].filter(Boolean).join(' ') || 'no reason given'}.`);
    }
  }

  async health(): Promise<HealthAnswer> {
    try {
      await this.transporter.verify();
      return { ok: true };
    } catch {
      return { ok: false, detail: 'The mail server does not answer; mail waits.' };
    }
  }

  close(): void {
    this.transporter.close();
  }
}
