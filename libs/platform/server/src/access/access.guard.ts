import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context/request-context';
import { ACCESS_RULE, type AccessRule } from './access.decorator';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Denies every GraphQL root field that declares no rule, and everybody whom the declared rule does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true; // HTTP routes guard themselves; they are few and named.
    const gql = GqlExecutionContext.create(execution);
    const info = gql.getInfo<GraphQLResolveInfo>();
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, execution.getHandler());
    if (!rule) {
      if (!ROOTS.has(info.parentType.name)) return true; // nested fields are scoped by their loaders
      throw refusedFor('FORBIDDEN', 'This operation declares no access rule and is closed.');
    }
    const { ctx } = gql.getContext<{ ctx: RequestContext }>();
    if (rule === 'public') return true;
    if (!ctx.actor) throw refusedFor('UNAUTHENTICATED', 'Please sign in.');
    if (rule === 'signedIn') return true;
    if (!ctx.actor.roles.some((held) => rule.anyOf.includes(held.role))) throw refusedFor('FORBIDDEN', 'Your roles do not include this.');
    return true;
  }
}

function refusedFor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
