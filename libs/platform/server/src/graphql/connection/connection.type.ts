import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { KeysetPage } from './keyset';

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field({ description: 'Whether more follows.' }) readonly hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Hand it back as `after` to get the next page; null on an empty page.' }) readonly endCursor!: string | null;
}

/** The arguments of a connection field. `first` is capped by the field. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, at most 100.' }) readonly first!: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) readonly after?: string | null;
}

/** A class whose instances are pages of nodes. */
export type ConnectionClass<Node> = Type<KeysetPage<Node>>;

/**
 * The connection type of a list that grows: `@ObjectType() class LearnerConnection extends Connection(Learner) {}`.
 * A page of `keysetPage` is returned as it is, with its rows mapped to nodes.
 */
export function Connection<Node>(node: Type<Node>): ConnectionClass<Node> {
  @ObjectType({ isAbstract: true })
  class ConnectionOf {
    @Field(() => [node], { description: 'The page, in order.' }) readonly nodes!: readonly Node[];
    @Field(() => PageInfo, { description: 'Where it ends.' }) readonly pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: 'How many there are in all; null where counting would cost too much.' }) readonly totalCount!: number | null;
  }
  return ConnectionOf;
}

/** The page with every row made into a node. */
export function mapPage<Row, Node>(page: KeysetPage<Row>, node: (row: Row) => Node): KeysetPage<Node> {
  return { ...page, nodes: page.nodes.map(node) };
}
