import type { EditionFile, PlaceFile } from '../../scheme/edition-file';

/** Categories, divisions and sections in own short wording. `A` marks an auxiliary section, `!` a note of the place above it. */
const text = `
01 Heavenly bodies, natural phenomena, maps
01.01 Stars and comets
! Stars count as figures of category \`01\`, not as polygons of category \`26\`.
01.01.01 Stars
01.01.15 Comets, stars with a tail
01.01.17 Compass cards
A 01.01.02 One star
A 01.01.03 Two stars
A 01.01.04 Three stars
A 01.01.05 More than three stars
A 01.01.06 Stars inside one another
A 01.01.08 Stars with three points
A 01.01.09 Stars with four points
A 01.01.10 Stars with more than four points
01.03 Sun
! A plain disc without rays is a circle of division \`26.01\`.
01.03.01 Sun that rises or sets
01.03.02 Other pictures of the sun
01.03.19 Several suns
A 01.03.06 Sun with a landscape
A 01.03.15 Sun with rays of straight lines or bands
A 01.03.16 Sun with rays of flames or wavy lines
A 01.03.17 Sun with rays of triangles
A 01.03.18 Sun with irregular rays
01.05 Earth, globes, planets
01.05.01 Globes of the earth
01.05.15 Parts of such globes
01.05.24 Saturn
01.05.25 Other planets
01.07 Moon
01.11 Constellations, starry sky
01.13 Models of orbits, atoms and molecules
01.15 Natural phenomena
01.17 Maps
02 Human beings
02.01 Men
02.03 Women
02.05 Children
02.07 Mixed groups, scenes
02.09 Parts of the human body, skeletons, skulls
02.09.01 Hearts
! The heart as a sign is here, too; it is no geometrical figure.
03 Animals
03.01 Quadrupeds, first series
03.02 Quadrupeds, second series
03.03 Quadrupeds, third series
03.04 Quadrupeds, fourth series
03.05 Quadrupeds, fifth series; primates
03.06 Parts of quadrupeds and primates, skeletons, skulls
03.07 Birds, bats
03.09 Animals of the water, scorpions
03.11 Reptiles, amphibians, snails, seals
03.13 Insects, spiders, micro-organisms
03.13.01 Butterflies
03.15 Other animals, large prehistoric animals
03.17 Groups of animals of different divisions
04 Supernatural, fabulous or unidentifiable beings
05 Plants
05.01 Trees, bushes
05.03 Leaves, needles, branches with them
05.05 Flowers
05.07 Grains, seeds, fruit
05.09 Vegetables
05.11 Other plants
05.13 Decorations made of plants
06 Landscapes
07 Buildings, structures for advertising, gates, barriers
08 Food
09 Textiles, clothing, sewing, headwear, footwear
10 Tobacco, travel goods, fans, toilet articles
11 Household utensils
12 Furniture, sanitary installations
13 Lighting, heating, cooking, cooling, washing
14 Ironmongery, tools, ladders
15 Machines, motors
16 Telecommunication, sound and pictures, computers, photography, optics
17 Clocks, jewellery, weights and measures
18 Transport, equipment for animals
19 Containers, packing, pictures of various products
20 Writing, drawing, painting, office and booksellers' goods
21 Games, toys, sports articles, roundabouts
22 Musical instruments, bells, pictures, sculptures
23 Arms, ammunition, armour
24 Heraldry, coins, emblems, symbols
24.01 Shields
24.01.01 Shields with nothing on them
24.01.03 Shields with geometrical figures, lines, bands or partitions
24.01.05 Shields with other figures or with inscriptions
24.01.17 Shields with figures or inscriptions outside them
24.01.23 Several shields
24.01.25 Shields of unusual shape
A 24.01.07 Shields with heavenly bodies or natural phenomena
A 24.01.08 Shields with human beings
A 24.01.09 Shields with animals
A 24.01.10 Shields with plants
A 24.01.15 Shields with inscriptions
24.03 Seals, stamps
24.05 Medals, coins, decorations, orders
24.07 Flags
24.09 Crowns, diadems
24.11 Emblems, insignia
24.13 Crosses
24.15 Arrows
24.17 Signs, notations, symbols
25 Ornamental motifs, patterned surfaces
26 Geometrical figures and solids
26.01 Circles, ellipses
26.01.01 Circles
26.01.02 Ellipses
26.01.04 Two circles or ellipses, one inside the other
26.01.05 More than two inside one another, spirals
26.01.06 Several circles or ellipses side by side, touching or crossing
26.01.07 Circles that contain ellipses
26.01.08 Circles that contain polygons
26.01.10 Circles or ellipses that contain triangles or angles
26.01.11 Circles or ellipses that contain quadrilaterals
26.01.12 Circles or ellipses that contain other geometrical figures
A 26.01.03 One circle or ellipse
A 26.01.13 Circles or ellipses that contain heavenly bodies or natural phenomena
A 26.01.14 Circles or ellipses that contain human beings
26.02 Segments and sectors of circles or ellipses
26.03 Triangles, lines that form an angle
26.04 Quadrilaterals
26.05 Other polygons
26.07 Different geometrical figures joined or crossing
26.11 Lines, bands
26.13 Other geometrical figures, designs that cannot be named
26.15 Geometrical solids
27 Forms of writing, numerals
27.01 Letters or numerals that form a geometrical figure
27.03 Letters or numerals that form a being, a plant or an object
27.05 Letters in a special form of writing
27.07 Numerals in a special form of writing
28 Inscriptions in various characters
29 Colours
29.01 Colours
29.01.01 Red, pink, orange
29.01.02 Yellow, gold
29.01.03 Green
29.01.04 Blue
29.01.05 Violet
29.01.06 White, grey, silver
29.01.07 Brown
29.01.08 Black
`;

const KINDS = ['category', 'division', 'section'] as const;

/** Reads the lines; the parent is the code without its last part, as the codes of Vienna are built. */
function placesOf(lines: readonly string[]): PlaceFile[] {
  const places: PlaceFile[] = [];
  for (const line of lines) {
    const [, mark = '', symbol = '', title = ''] = /^(?:(A|!) )?(?:(\d\d(?:\.\d\d){0,2}) )?(.+)$/.exec(line.trim()) ?? [];
    if (mark === '!') {
      const place = places.pop()!;
      places.push({ ...place, notes: [...(place.notes ?? []), { kind: 'remark', text: { en: title } }] });
      continue;
    }
    const parts = symbol.split('.');
    places.push({
      symbol, parent: parts.length === 1 ? null : parts.slice(0, -1).join('.'), kind: KINDS[parts.length - 1]!,
      ...(mark === 'A' ? { auxiliary: true } : {}), titles: { en: title },
    });
  }
  return places;
}

/** The 29 categories of the Vienna Classification, with the divisions and sections that the exercises walk over. */
export const vienna: EditionFile = {
  scheme: 'vienna', edition: 'VCL 10', inForce: '2026-01-01', skeletonDepth: 2,
  places: placesOf(text.split('\n').filter((line) => line.trim() !== '')),
};
