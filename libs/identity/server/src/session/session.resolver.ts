import { Inject } from '@nestjs/common';
import { Context, Field, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access, CONFIG, type Config, type ReplyHeaders, type RequestContext } from '@classmark/platform/server';
import { cookieName, cookieOptions } from './session-cookie';
import { SignOut } from './sign-out';

@ObjectType({ description: 'What signing out did.' })
export class SignedOut {
  @Field(() => Int, { description: 'Sessions that ended.' }) readonly sessions!: number;
}

/** Ways out. */
@Resolver()
export class SessionResolver {
  constructor(@Inject(SignOut) private readonly out: SignOut, @Inject(CONFIG) private readonly config: Config) {}

  @Access('public')
  @Mutation(() => SignedOut, { description: 'Ends this session and closes its sockets.' })
  async signOut(@Context('ctx') ctx: RequestContext, @Context('reply') reply: ReplyHeaders | undefined): Promise<SignedOut> {
    reply?.clearCookie(cookieName(this.config), cookieOptions(this.config));
    return { sessions: await this.out.execute(ctx, { everywhere: false }) };
  }

  @Access('signedIn')
  @Mutation(() => SignedOut, { description: 'Ends every session of the person, on every device, and closes their sockets.' })
  async signOutEverywhere(@Context('ctx') ctx: RequestContext, @Context('reply') reply: ReplyHeaders | undefined): Promise<SignedOut> {
    reply?.clearCookie(cookieName(this.config), cookieOptions(this.config));
    return { sessions: await this.out.execute(ctx, { everywhere: true }) };
  }
}
