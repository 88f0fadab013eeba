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
A 01.01.12 Stars with points of different length
A 01.01.13 Stars with rays
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
A 01.03.20 Sun with a face
01.05 Earth, globes, planets
01.05.01 Globes of the earth
01.05.15 Parts of such globes
01.05.24 Saturn
01.05.25 Other planets
A 01.05.02 Globes with meridians and parallels only
A 01.05.03 Globes in a flattened form
01.07 Moon
! The moon with stars is here, too.
01.07.01 Full moon, several moons
01.07.06 Crescent moon, half moon
01.11 Constellations, starry sky
01.13 Models of orbits, atoms and molecules
01.15 Natural phenomena
01.15.03 Lightning
01.15.05 Flames
01.15.07 Sparks
01.15.11 Clouds, fog, smoke
01.15.15 Drops
01.15.17 Snowflakes, snow crystals
01.15.21 Bubbles, foam
01.15.23 Whirls, turning movements
01.17 Maps
02 Human beings
02.01 Men
02.01.01 Heads, busts
02.01.08 Athletes, dancers, men who do sport
02.03 Women
02.05 Children
02.07 Mixed groups, scenes
02.09 Parts of the human body, skeletons, skulls
! Heads and busts stand with the men, women and children whose they are.
02.09.01 Hearts
! The heart as a sign is here, too; it is no geometrical figure.
02.09.04 Eyes
02.09.10 Teeth
02.09.14 Hands, fingers, prints of them, arms
03 Animals
03.01 Quadrupeds, first series
! Heads stay with their animal; division \`03.06\` is for the other parts of the body.
03.01.01 Lions
03.01.04 Tigers, other large cats
03.01.06 Cats, other small felines
03.01.08 Dogs, wolves, foxes
03.01.14 Bears
03.01.16 Heads of animals of the first series
A 03.01.24 Animals of the first series, stylised
03.02 Quadrupeds, second series
03.02.01 Elephants, mammoths
03.03 Quadrupeds, third series
03.03.01 Horses, mules
03.04 Quadrupeds, fourth series
03.05 Quadrupeds, fifth series; primates
03.05.01 Rabbits, hares
03.05.03 Squirrels
A 03.05.24 Animals of the fifth series, stylised
03.06 Parts of quadrupeds and primates, skeletons, skulls
03.07 Birds, bats
03.07.01 Eagles, falcons, other birds of prey
03.07.03 Cocks, hens, chicks
A 03.07.24 Birds, stylised
03.09 Animals of the water, scorpions
03.11 Reptiles, amphibians, snails, seals
03.13 Insects, spiders, micro-organisms
03.13.01 Butterflies
03.13.02 Other insects, spiders
A 03.13.04 Bees, wasps
A 03.13.24 Insects, stylised
03.15 Other animals, large prehistoric animals
03.17 Groups of animals of different divisions
04 Supernatural, fabulous or unidentifiable beings
04.01 Persons with wings or horns
04.02 Beings that are half human, half animal
04.02.11 Mermaids
04.03 Animals of fable
04.03.03 Dragons
04.05 Plants, objects or geometrical figures that act as persons or animals
04.07 Masks, heads that cannot be identified
05 Plants
05.01 Trees, bushes
05.01.01 Trees that taper to a point
05.01.12 Palms, banana trees
A 05.01.16 Trees, stylised
05.03 Leaves, needles, branches with them
05.03.04 Leaves of vine, plane or maple
05.03.06 Leaves of clover, also as a sign
05.03.11 Other leaves
A 05.03.13 Leaves, stylised
A 05.03.14 One leaf
A 05.03.15 Two to four leaves
05.05 Flowers
05.05.01 Roses
05.05.04 Tulips, magnolias
05.07 Grains, seeds, fruit
05.07.02 Ears of corn, sheaves
05.07.10 Grapes
05.07.13 Apples
05.09 Vegetables
05.11 Other plants
05.13 Decorations made of plants
06 Landscapes
06.01 Mountains, rocks, caves
06.01.02 Mountains
A 06.01.04 Mountains, stylised
06.03 Landscapes with water
06.03.01 Lakes, seas
06.06 Deserts, landscapes of the tropics
06.07 Towns, villages
06.19 Other landscapes
07 Buildings, structures for advertising, gates, barriers
07.01 Dwellings, buildings, shelters of animals
07.01.01 Castles, fortresses
07.01.08 Houses, high buildings
A 07.01.24 Dwellings and buildings, stylised
07.03 Parts of dwellings
07.03.01 Doors, entrances
07.03.02 Windows
07.05 Monuments, stadiums, fountains
07.11 Civil engineering works
07.11.01 Bridges
07.15 Building materials, walls, gates, scaffolds
08 Food
08.01 Bread, pastry, sweets
08.03 Milk products
08.05 Meat and fish as food
08.07 Other food
09 Textiles, clothing, sewing, headwear, footwear
09.01 Textiles other than clothing
09.01.10 Ribbons, bows
09.03 Clothing
09.05 Sewing articles
09.07 Headwear
09.09 Footwear
10 Tobacco, travel goods, fans, toilet articles
10.01 Tobacco, smokers' articles
10.03 Travel goods, bags, fans, umbrellas
10.05 Toilet articles, mirrors
11 Household utensils
11.01 Cutlery, kitchen utensils and machines
11.03 Drinking vessels, plates, kitchen and table vessels
11.07 Small household utensils
12 Furniture, sanitary installations
12.01 Furniture
12.03 Sanitary installations
13 Lighting, heating, cooking, cooling, washing
13.01 Lighting
13.01.06 Electric bulbs
13.03 Heating, cooking, cooling, washing
14 Ironmongery, tools, ladders
14.01 Tubes, cables, heavy ironmongery
14.01.13 Chains
14.03 Small ironmongery, springs
14.05 Keys, locks
14.07 Tools
14.07.01 Hammers, picks
14.07.02 Axes
14.09 Tools of farm and garden
14.11 Ladders
15 Machines, motors
15.01 Machines of industry, engines
15.03 Household machines, spinning wheels
15.05 Office machines
15.07 Wheels, bearings
15.07.01 Cogwheels, other wheels of machines
15.09 Electrical equipment
16 Telecommunication, sound and pictures, computers, photography, optics
16.01 Telecommunication, sound, computers
16.03 Photography, film, optics
17 Clocks, jewellery, weights and measures
17.01 Clocks, watches
17.02 Jewellery
17.02.01 Precious stones
17.03 Weights, scales
17.03.01 Scales
17.05 Measures
17.05.01 Compasses
18 Transport, equipment for animals
18.01 Vehicles for land
18.01.05 Bicycles, tricycles, motorcycles
18.02 Equipment for animals
18.03 Vehicles for water
18.04 Anchors, rudders, other equipment of ships
18.04.02 Anchors
18.05 Vehicles for air and space
18.05.01 Aeroplanes
18.07 Traffic signs
19 Containers, packing, pictures of various products
19.01 Large containers
19.03 Small containers
19.07 Bottles
19.09 Jugs, vases, pots
20 Writing, drawing, painting, office and booksellers' goods
20.01 Writing and drawing materials
20.05 Papers, documents
20.07 Books, newspapers
21 Games, toys, sports articles, roundabouts
21.01 Games, toys
21.03 Sports articles, roundabouts
21.03.01 Balls
22 Musical instruments, bells, pictures, sculptures
22.01 Musical instruments
22.01.01 Wind instruments, whistles
22.01.15 Stringed instruments
22.03 Bells
22.03.01 Bells of all sizes
22.05 Pictures, sculptures
23 Arms, ammunition, armour
23.01 Swords, other arms that do not fire
23.01.01 Swords, daggers
23.03 Firearms, ammunition
23.05 Armour
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
24.03.01 Seals or stamps
A 24.03.07 Seals or stamps, round
24.05 Medals, coins, decorations, orders
24.05.01 Medals, coins
24.07 Flags
24.07.01 Flags of all kinds
24.09 Crowns, diadems
24.09.02 Crowns open at the top
24.09.03 Crowns that are stylised or invented
A 24.09.05 One crown
A 24.09.09 Crowns with three triangular points
24.11 Emblems, insignia
24.13 Crosses
24.15 Arrows
24.15.01 One arrow
24.17 Signs, notations, symbols
24.17.03 Asterisks
24.17.17 The sign “at”
24.17.25 Other signs
25 Ornamental motifs, patterned surfaces
25.01 Ornamental motifs
25.03 Long surfaces with ornaments
25.05 Backgrounds divided into parts
25.07 Surfaces covered with figures or signs that repeat
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
26.03.01 One triangle
26.03.02 Two triangles, one inside the other
26.03.04 Several triangles side by side, touching or crossing
26.03.23 Lines or bands that form an angle
26.04 Quadrilaterals
26.04.01 Squares
26.04.02 Rectangles
26.04.03 Rhombs, squares that stand on a corner
26.04.09 Several quadrilaterals side by side, touching or crossing
A 26.04.05 One quadrilateral
A 26.04.18 Quadrilaterals that contain letters
26.05 Other polygons
26.05.01 One polygon
26.07 Different geometrical figures joined or crossing
26.11 Lines, bands
26.11.01 One line or band
26.11.02 Two lines or bands
26.11.03 More than two lines or bands
26.13 Other geometrical figures, designs that cannot be named
26.13.25 Other figures, designs that cannot be named
26.15 Geometrical solids
26.15.01 Spheres
26.15.09 Cubes
27 Forms of writing, numerals
27.01 Letters or numerals that form a geometrical figure
27.03 Letters or numerals that form a being, a plant or an object
27.03.01 Letters or numerals that form a human being
27.03.03 Letters or numerals that form an animal
27.03.15 Letters or numerals that form an object
27.05 Letters in a special form of writing
27.05.01 Letters in a special form of writing
A 27.05.21 One letter
27.07 Numerals in a special form of writing
27.07.01 Numerals in a special form of writing
28 Inscriptions in various characters
28.01 Inscriptions in Arabic characters
28.03 Inscriptions in Chinese, Japanese or Korean characters
28.05 Inscriptions in Cyrillic characters
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
A 29.01.11 One predominant colour
A 29.01.12 Two predominant colours
A 29.01.13 Three predominant colours
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
