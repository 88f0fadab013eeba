/** Classes and subclasses in own short wording: `NN title` and, indented, `NN-NN title`. A line that begins with `!` is a note of the place above it. */
export const text = `
01 Food
  01-01 Bread, biscuits, pasta, cereals, chocolate, sweets, ices
  01-02 Fruit and vegetables
  01-03 Cheese, butter and other milk products
  01-04 Meat and fish
  01-05 Tofu and what is made of it
  01-06 Food for animals
  01-99 Other food
02 Clothing and haberdashery
  02-01 Underwear and nightwear
  02-02 Garments
  02-03 Headwear
  02-04 Footwear, socks, stockings
  ! Boots for a sport, for example for football or skiing, are here; boots fixed to skates are in \`21-02\`.
  02-05 Ties, scarves, handkerchiefs
  02-06 Gloves
  ! Also gloves of rubber or plastic for the household and for surgeons.
  02-07 Haberdashery and accessories of clothing
  02-99 Other articles of clothing
03 Travel goods, cases, parasols, personal belongings
  03-01 Trunks, suitcases, bags, wallets, cases shaped for their contents
  ! Packages in which goods are sold or shipped are in \`09\`.
  ! Cases for cigars and cigarettes are in \`27-06\`.
  03-03 Umbrellas, parasols, walking sticks
  03-04 Fans for the hand
  03-05 Devices for carrying babies and walking with children
  03-99 Other personal belongings
04 Brushes
  04-01 Brushes and brooms for cleaning
  04-02 Brushes for body, clothes and shoes
  ! Also toothbrushes and brushes for make-up.
  04-03 Brushes for machines
  04-04 Paint brushes and brushes for cooking
  04-99 Other brushes
05 Textiles and sheet material
  05-01 Spun articles
  05-02 Lace
  05-03 Embroidery
  05-04 Ribbons, braids and other trimmings
  05-05 Textile fabrics
  05-06 Artificial or natural sheet material
  ! Sheets of which only the surface is special, such as wallpaper and wrapping paper.
  05-99 Other textiles and sheets
06 Furniture and furnishing
! A set of separate pieces is not composite: each piece has its own subclass.
  06-01 Seats
  ! Also seats of vehicles, and seats on which one can lie.
  06-02 Beds
  06-03 Tables
  06-04 Furniture for storage
  06-05 Composite furniture
  ! One piece of furniture that joins parts of several subclasses, for example a desk with a bookcase.
  06-06 Other furniture and parts of furniture
  06-07 Mirrors and frames
  06-08 Clothes hangers
  06-09 Mattresses and cushions
  06-10 Curtains and blinds for indoors
  ! Shutters for outdoors are in \`25-02\`.
  06-11 Carpets and mats
  06-12 Tapestries
  06-13 Blankets, household linen, table linen
  06-99 Other furnishing
07 Household goods
  07-01 China, glass, dishes
  07-02 Apparatus, utensils and vessels for cooking
  07-03 Knives, forks and spoons for the table
  07-04 Hand-worked utensils for preparing food and drink
  07-05 Irons and equipment for washing, cleaning and drying
  07-06 Other utensils for the table
  07-07 Other vessels of the household
  ! Vases for flowers are in \`11-02\`.
  07-08 Implements of the fireplace
  07-09 Stands and holders for household goods
  07-10 Articles for cooling and freezing, containers that keep the temperature
  ! Refrigerators, which cool by a machine, are in \`15-07\`.
  07-99 Other household goods
08 Tools and hardware
! Tools guided by hand stay here when a motor drives them. Machines and machine tools are in \`15\`.
  08-01 Tools for drilling, milling and digging
  08-02 Hammers and the like
  08-03 Cutting tools
  08-04 Screwdrivers and the like
  08-05 Other tools
  08-06 Handles, knobs, hinges
  08-07 Locks and closing devices
  08-08 Devices for fastening, supporting or mounting
  08-09 Metal fittings of doors, windows and furniture
  08-10 Racks for bicycles and motorcycles
  08-11 Fittings for curtains
  08-99 Other tools and hardware
09 Packages and containers for goods
! Cases in which a person carries the own belongings are in \`03-01\`.
  09-01 Bottles, flasks, pots
  09-02 Cans, drums, casks for storage
  09-03 Boxes, cases, tins
  09-04 Baskets, crates, hampers
  09-05 Bags, sachets, tubes, capsules
  09-06 Ropes and hoops
  09-07 Closures and attachments
  09-08 Pallets and platforms
  09-09 Containers for waste
  09-10 Handles and grips for packages
  09-99 Other packages
10 Clocks, watches, measuring, checking and signalling instruments
  10-01 Clocks and alarm clocks
  10-02 Watches
  10-03 Other instruments for measuring time
  10-04 Other measuring instruments
  10-05 Instruments for checking, security or testing
  10-06 Signalling apparatus
  ! Lights for vehicles are in \`26-06\`.
  10-07 Cases, dials, hands, all other parts and accessories of such instruments
  10-99 Other instruments
11 Articles of adornment
  11-01 Jewellery
  11-02 Ornaments for tables, mantels, walls; vases
  11-03 Medals and badges
  11-04 Artificial flowers, fruit and plants
  11-05 Flags and festive decorations
  11-99 Other adornment
12 Means of transport and hoisting
  12-01 Vehicles drawn by animals
  12-02 Handcarts and wheelbarrows
  12-03 Locomotives and railway vehicles
  12-04 Cable cars, chair lifts, ski lifts
  12-05 Elevators and hoists for loading
  ! Also lifts for passengers, cranes and fork-lift trucks.
  12-06 Ships and boats
  12-07 Aircraft and spacecraft
  12-08 Cars, buses, lorries
  ! Also ambulances and refrigerated vans.
  12-09 Tractors
  12-10 Trailers for road vehicles
  12-11 Cycles and motorcycles
  12-12 Prams, wheelchairs, stretchers
  12-13 Vehicles for special purposes
  ! Vehicles whose purpose is not to transport, for example fire engines and snow ploughs.
  12-14 Other vehicles
  12-15 Tyres and chains for tyres
  12-16 Parts and accessories of vehicles
  12-17 Parts of railway tracks and other railway infrastructure
  12-99 Other means of transport
13 Production, distribution and transformation of electricity
  13-01 Generators and motors
  ! Electric motors. Other engines are in \`15-01\`.
  13-02 Transformers, rectifiers, batteries
  13-03 Distribution and control of electric power
  13-04 Solar equipment
  13-99 Other electrical equipment
14 Recording, telecommunication, data processing
  14-01 Recording and playing sound or pictures
  14-02 Data processing and its peripherals
  14-03 Telecommunication and wireless remote control
  14-04 Graphical user interfaces and icons
  ! What a screen shows as part of using a device, including animated pictures.
  14-05 Media for recording and storing data
  14-06 Holders and stands for electronic equipment
  14-99 Other equipment of this kind
15 Machines
  15-01 Engines
  ! Electric motors are in \`13-01\`.
  15-02 Pumps and compressors
  15-03 Machinery for agriculture and forestry
  15-04 Machinery for construction and mining
  15-05 Machines for washing, cleaning and drying
  15-06 Machines for textiles, sewing, knitting, embroidery
  15-07 Machinery and apparatus for refrigeration
  ! Also refrigerators of the household.
  15-09 Machine tools, machines for grinding and founding
  15-10 Machines for filling, packing or wrapping
  15-99 Other machines
16 Photography, film, optics
  16-01 Cameras
  16-02 Projectors and viewers
  16-03 Apparatus for photocopying, enlargers
  16-04 Apparatus for developing
  16-05 Accessories
  16-06 Optical articles
  ! Also spectacles and microscopes. Measuring instruments that contain optics are in \`10-04\`.
  16-99 Other articles of this kind
17 Musical instruments
  17-01 Keyboard instruments
  ! Also accordions, organs and mechanical pianos.
  17-02 Wind instruments
  17-03 Stringed instruments
  17-04 Percussion instruments
  17-05 Mechanical instruments
  17-99 Other musical instruments
18 Printing and office machines
  18-01 Typewriters and calculating machines
  18-02 Printing machines
  18-03 Type and typefaces
  18-04 Machines for bookbinding, stapling and trimming at the printer’s
  18-99 Other machines of this kind
19 Stationery, office equipment, materials for artists and teaching
  19-01 Writing paper, cards for letters and announcements
  19-02 Office equipment
  19-03 Calendars
  ! Diaries are in \`19-04\`.
  19-04 Books and what looks like a book
  ! Also albums, diaries and covers of books.
  19-06 Materials and instruments for writing, drawing, painting, sculpture
  19-07 Teaching materials
  ! Also maps and globes.
  19-08 Other printed matter
  19-99 Other stationery
20 Sales and advertising equipment, signs
  20-01 Vending machines
  20-02 Equipment for display and sale
  20-03 Signs and devices for advertising
  20-99 Other equipment of this kind
21 Games, toys, tents, sports goods
  21-01 Games and toys
  ! Also scale models and clothes for dolls.
  21-02 Apparatus for gymnastics and sport
  21-03 Other articles for amusement
  21-04 Tents
  21-99 Other articles for play and sport
22 Arms, fireworks, hunting, fishing, pest control
  22-01 Weapons that shoot
  22-02 Other weapons
  22-03 Ammunition, rockets, fireworks
  22-04 Targets
  22-05 Equipment for hunting and fishing
  22-06 Traps, articles for killing pests
  22-99 Other articles of this kind
23 Fluid distribution, sanitary, heating, ventilation, solid fuel
  23-01 Distribution of fluids
  ! Pipes and their fittings, taps, also hoses and nozzles against fire.
  23-03 Heating
  23-04 Ventilation and air conditioning
  23-05 Solid fuel
  23-06 Sanitary equipment for washing the body
  23-07 Equipment for urination and defecation
  23-08 Other sanitary equipment and accessories
  23-99 Other equipment of this kind
24 Medical and laboratory equipment
  24-01 Apparatus and equipment for doctors, hospitals, laboratories
  24-02 Medical instruments, instruments and tools for the laboratory
  24-03 Prostheses
  24-04 Dressings, articles for nursing and medical care
  24-05 Aids to walking
  24-99 Other equipment of this kind
25 Building units and construction elements
  25-01 Building materials
  25-02 Prefabricated or assembled parts of buildings
  ! Also windows, doors and shutters for outdoors.
  25-03 Houses, garages and other buildings
  25-04 Steps, ladders, scaffolds
  25-99 Other building units
26 Lighting
  26-01 Candlesticks
  26-02 Torches and lamps for the hand
  26-03 Lighting for public places
  26-04 Sources of light
  ! Bulbs and tubes, and candles.
  26-05 Lamps and their shades
  26-06 Lights for vehicles
  26-07 Parts and accessories of lamps
  26-99 Other lighting
27 Tobacco and smokers' supplies
  27-01 Tobacco, cigars, cigarettes
  27-02 Pipes, holders for cigars and cigarettes
  27-03 Ashtrays
  27-04 Matches
  27-05 Lighters
  27-06 Cases for cigars and cigarettes, tobacco jars and pouches
  27-07 Electronic cigarettes and other electronic articles for smoking
  27-99 Other supplies of this kind
28 Pharmaceuticals, cosmetics, toilet articles
  28-01 Pharmaceuticals
  28-02 Cosmetics
  28-03 Toilet articles and equipment for beauty parlours
  ! Razors and other apparatus for the body. Brushes are in \`04-02\`, apparatus for styling hair in \`28-06\`.
  28-04 Wigs and false hair
  28-05 Air fresheners
  28-06 Apparatus and implements for styling hair
  28-99 Other articles for body care
29 Fire fighting, accident prevention, rescue
  29-01 Equipment against fire
  ! Extinguishers. Fire engines are in \`12-13\`, hoses and nozzles in \`23-01\`.
  29-02 Equipment for preventing accidents and for rescue
  29-99 Other safety equipment
30 Care and handling of animals
  30-01 Clothing for animals
  30-02 Pens, cages, kennels
  30-03 Feeders and waterers
  30-04 Saddlery
  ! Also collars for animals.
  30-05 Whips and prods
  30-06 Beds, nests and furniture for animals
  30-07 Perches and other attachments of cages
  30-08 Marks and markers for animals
  30-09 Hitching posts
  30-10 Articles for grooming animals
  30-11 Toilets for animals, devices for removing what they leave
  30-12 Toys and training devices for animals
  30-99 Other articles for animals
31 Machines for preparing food and drink
  31-00 Machines for preparing food and drink
  ! Utensils worked by hand are in \`07-04\`.
32 Graphic symbols, logos, patterns, arrangement of interiors and exteriors
! Symbols and patterns as such, without a product that shows them in use. Icons of a screen are in \`14-04\`.
  32-01 Graphic symbols and logos, surface patterns, ornamentation
  32-02 Arrangement of interiors and exteriors
`;
