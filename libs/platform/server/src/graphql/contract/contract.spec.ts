import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../access/access.decorator';
import { configOf, Leaf, LeafResolver, testModule } from '../specs/test-app';
import { contractOf, UndeclaredRootFields } from './contract';

@Resolver(() => Leaf)
class DeclaredResolver {
  static made = 0;

  constructor() {
    DeclaredResolver.made += 1;
  }

  @Access('public')
  @Query(() => String)
  anyone(): string {
    return '';
  }

  @Access({ anyOf: ['trainer', 'secretariat'] })
  @Query(() => Leaf, { name: 'renamed' })
  original(): object {
    return {};
  }
}

async function contractOfResolvers(...resolvers: (new (...args: never[]) => object)[]) {
  const whole = testModule(configOf());
  const imports = (Reflect.getMetadata('imports', whole) as object[]);
  @Module({ imports: imports as never[], providers: resolvers })
  class Printed {}
  const app = await NestFactory.createApplicationContext(Printed, { preview: true, logger: false, abortOnError: false });
  return contractOf(app);
}

describe('the printed contract', () => {
  it('lists every root field with its rule, and constructs nothing', async () => {
    const { access } = await contractOfResolvers(DeclaredResolver);
    expect(access.split('\n').slice(2)).toEqual(['Query.anyone   public', 'Query.renamed  anyOf(trainer, secretariat)', '']);
    expect(DeclaredResolver.made).toBe(0);
  });

  it('is the same schema every time, sorted, with the refusal interface in it', async () => {
    const [one, two] = [await contractOfResolvers(DeclaredResolver), await contractOfResolvers(DeclaredResolver)];
    expect(one).toEqual(two);
    expect(one.schema).toContain('interface Refusal {');
    expect(one.schema.indexOf('anyone:')).toBeLessThan(one.schema.indexOf('renamed:'));
  });

  it('lists the types of unions and interfaces for the client', async () => {
    const { possibleTypes } = await contractOfResolvers(DeclaredResolver);
    expect(JSON.parse(possibleTypes)).toEqual({ Refusal: [] });
  });

  it('fails on a root field without a rule, and names it', async () => {
    await expect(contractOfResolvers(DeclaredResolver, LeafResolver)).rejects.toThrow(new UndeclaredRootFields(['Query.undeclared']));
  });
});
