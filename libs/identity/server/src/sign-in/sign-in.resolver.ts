import { Inject, Injectable } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CONFIG, type Config, isRefusal, type Refusal, type ReplyHeaders, type RequestContext } from '@classmark/platform/server';
import { emailAddress } from '../person/email-address';
import { meOf } from '../person/me.type';
import { PersonReader } from '../person/person-reader';
import { cookieName, cookieOptions } from '../session/session-cookie';
import { SESSION_MS, SessionStore } from '../session/session-store';
import { SignUp } from '../sign-up/sign-up';
import { CodeCheck } from './code-check';
import { RequestSignInCode } from './request-sign-in-code';
import { SignInWithCode } from './sign-in-with-code';
import { type BegunSession, SignInWithPassword } from './sign-in-with-password';
import { ConfirmEmailResult, EmailConfirmed, RequestSignInCodeResult, SignedIn, SignInCodeSent, SignInWithCodeResult, SignInWithPasswordResult, SignUpInput, SignUpResult } from './sign-in.type';

/** Sets the cookie of a session that began. */
@Injectable()
export class SessionGiver {
  constructor(
    @Inject(PersonReader) private readonly people: PersonReader,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the person as the new session sees them, or the refusal as it is */
  async give(begun: BegunSession | Refusal, reply: ReplyHeaders | undefined): Promise<SignedIn | Refusal> {
    if (isRefusal(begun)) return begun;
    reply?.setCookie(cookieName(this.config), begun.token, cookieOptions(this.config, SESSION_MS));
    const roles = (await this.sessions.find(begun.token))?.actor.roles ?? [];
    return new SignedIn(meOf((await this.people.self(null, begun.personId))!, roles));
  }
}

/** Ways in. */
@Resolver()
export class SignInResolver {
  constructor(
    @Inject(SignInWithPassword) private readonly withPassword: SignInWithPassword,
    @Inject(SignInWithCode) private readonly withCode: SignInWithCode,
    @Inject(RequestSignInCode) private readonly requestCode: RequestSignInCode,
    @Inject(CodeCheck) private readonly codes: CodeCheck,
    @Inject(SignUp) private readonly up: SignUp,
    @Inject(SessionGiver) private readonly giver: SessionGiver,
  ) {}

  @Access('public')
  @Mutation(() => SignInWithPasswordResult, { description: 'Signs in by address and password.' })
  async signInWithPassword(
    @Args('email') email: string, @Args('password') password: string, @Context('ctx') ctx: RequestContext, @Context('reply') reply: ReplyHeaders | undefined,
  ): Promise<SignedIn | Refusal> {
    return this.giver.give(await this.withPassword.execute(ctx, { email, password }), reply);
  }

  @Access('public')
  @Mutation(() => RequestSignInCodeResult, { description: 'Mails a code for signing in or up. The answer does not tell whether the address has an account.' })
  async requestSignInCode(@Args('email') email: string, @Context('ctx') ctx: RequestContext): Promise<SignInCodeSent | Refusal> {
    const sent = await this.requestCode.execute(ctx, { email });
    return isRefusal(sent) ? sent : new SignInCodeSent(sent.minutes);
  }

  @Access('public')
  @Mutation(() => SignInWithCodeResult, { description: 'Signs in by the code from the mail.' })
  async signInWithCode(
    @Args('email') email: string, @Args('code') code: string, @Context('ctx') ctx: RequestContext, @Context('reply') reply: ReplyHeaders | undefined,
  ): Promise<SignedIn | Refusal> {
    return this.giver.give(await this.withCode.execute(ctx, { email, code }), reply);
  }

  @Access('public')
  @Mutation(() => ConfirmEmailResult, { description: 'Says whether the code is right, before the form is sent; does not use it up.' })
  async confirmEmail(@Args('email') email: string, @Args('code') code: string, @Context('ctx') ctx: RequestContext): Promise<EmailConfirmed | Refusal> {
    const right = await this.codes.check(ctx, emailAddress(email) ?? '', code);
    return isRefusal(right) ? right : new EmailConfirmed(right.email);
  }

  @Access('public')
  @Mutation(() => SignUpResult, { description: 'Makes an account and signs in.' })
  async signUp(@Args('input') input: SignUpInput, @Context('ctx') ctx: RequestContext, @Context('reply') reply: ReplyHeaders | undefined): Promise<SignedIn | Refusal> {
    return this.giver.give(await this.up.execute(ctx, input), reply);
  }
}
