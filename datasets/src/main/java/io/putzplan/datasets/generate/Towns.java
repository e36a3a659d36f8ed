package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Location;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The towns the generator knows.
 *
 * <p>District centres (to about 100 m) and populations (rounded) are public facts of the cities' statistics; radii are
 * chosen so that a disc covers the built-up part. Water and bridges are ignored.
 */
public final class Towns {

    /** The name a spec uses when homes come from an address book and not from a town. */
    public static final String ADDRESSES = "addresses";

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    /** Seattle, Washington. */
    public static final Town SEATTLE = new Town("seattle", PACIFIC, "US-WA", "US-WA", "US-WA-SEATTLE", districts("""
                    Ballard              47.6687 -122.3860 24000  900
                    Loyal Heights        47.6860 -122.3880 10000  600
                    Crown Hill           47.6950 -122.3735  6000  500
                    Phinney Ridge        47.6740 -122.3560 12000  500
                    Greenwood            47.6930 -122.3553 17000  700
                    Broadview            47.7210 -122.3640 13000  800
                    Bitter Lake          47.7190 -122.3480 13000  600
                    Fremont              47.6560 -122.3520 13000  600
                    Wallingford          47.6600 -122.3340 17000  700
                    Green Lake           47.6815 -122.3250 15000  500
                    Roosevelt            47.6770 -122.3150  8000  500
                    Maple Leaf           47.6960 -122.3170 13000  700
                    Northgate            47.7085 -122.3260 16000  700
                    Lake City            47.7195 -122.2980 25000  900
                    Wedgwood             47.6900 -122.2910  9000  600
                    Ravenna              47.6757 -122.3010 16000  600
                    View Ridge           47.6830 -122.2740  7000  500
                    Laurelhurst          47.6630 -122.2790  6000  500
                    University District  47.6610 -122.3130 34000  600
                    Magnolia             47.6420 -122.4000 22000 1000
                    Queen Anne           47.6360 -122.3600 36000  900
                    Eastlake             47.6420 -122.3255  6000  250
                    South Lake Union     47.6225 -122.3360  9000  400
                    Belltown             47.6140 -122.3460 13000  350
                    Downtown             47.6070 -122.3340 12000  350
                    First Hill           47.6090 -122.3250 15000  400
                    Capitol Hill         47.6240 -122.3200 38000  900
                    Montlake             47.6390 -122.3030  4500  300
                    Madison Valley       47.6280 -122.2930  5000  400
                    Madrona              47.6130 -122.2910  6000  400
                    Central District     47.6090 -122.3020 22000  700
                    International        47.5980 -122.3230  5000  300
                    Beacon Hill          47.5650 -122.3060 30000 1100
                    Mount Baker          47.5790 -122.2920 10000  500
                    Columbia City        47.5600 -122.2860 13000  600
                    Othello              47.5380 -122.2820 18000  700
                    Rainier Beach        47.5170 -122.2650 13000  500
                    South Park           47.5280 -122.3220  4500  400
                    Delridge             47.5400 -122.3600 28000 1000
                    West Seattle         47.5620 -122.3860 22000  800
                    Admiral              47.5800 -122.3870 12000  500
                    Fauntleroy           47.5250 -122.3860  6000  500
                    """));

    /** Four neighbouring districts in the north of Seattle: a town small enough to draw. */
    public static final Town NORTH_SEATTLE =
            new Town("north-seattle", PACIFIC, "US-WA", "US-WA", "US-WA-SEATTLE", districts("""
                    Ballard              47.6687 -122.3860 24000  700
                    Phinney Ridge        47.6740 -122.3560 12000  500
                    Wallingford          47.6600 -122.3340 17000  600
                    Green Lake           47.6815 -122.3250 15000  500
                    """));

    /** Berlin. */
    public static final Town BERLIN =
            new Town("berlin", ZoneId.of("Europe/Berlin"), "DE", "DE-BE", null, districts("""
            Mitte                52.5235 13.4010 103000 1500
            Moabit               52.5290 13.3420  82000 1200
            Gesundbrunnen        52.5520 13.3850  95000 1100
            Wedding              52.5500 13.3550  87000 1200
            Friedrichshain       52.5140 13.4500 138000 1500
            Kreuzberg            52.4980 13.4060 153000 1600
            Prenzlauer Berg      52.5390 13.4240 165000 1700
            Weißensee            52.5550 13.4640  56000 1300
            Pankow               52.5690 13.4020  66000 1200
            Buch                 52.6350 13.4920  18000  800
            Charlottenburg       52.5160 13.3040 130000 1600
            Wilmersdorf          52.4870 13.3200 102000 1400
            Westend              52.5150 13.2600  42000 1200
            Spandau              52.5350 13.2010  39000 1000
            Hakenfelde           52.5580 13.2080  33000  900
            Falkenhagener Feld   52.5510 13.1680  39000  900
            Wilhelmstadt         52.5230 13.1950  40000 1000
            Steglitz             52.4560 13.3220  76000 1300
            Lichterfelde         52.4330 13.3080  85000 1800
            Zehlendorf           52.4340 13.2590  55000 1500
            Schöneberg           52.4830 13.3520 124000 1500
            Friedenau            52.4720 13.3300  28000  700
            Tempelhof            52.4610 13.3850  62000 1300
            Mariendorf           52.4400 13.3890  55000 1300
            Lichtenrade          52.3950 13.4030  52000 1400
            Neukölln             52.4810 13.4350 166000 1600
            Britz                52.4480 13.4350  43000 1300
            Gropiusstadt         52.4260 13.4630  38000  800
            Rudow                52.4170 13.4960  43000 1300
            Alt-Treptow          52.4900 13.4540  13000  600
            Adlershof            52.4360 13.5480  21000  900
            Köpenick             52.4460 13.5770  70000 1700
            Biesdorf             52.5080 13.5560  31000 1300
            Marzahn              52.5440 13.5640 115000 1700
            Hellersdorf          52.5370 13.6070  84000 1300
            Lichtenberg          52.5180 13.4900  45000 1100
            Friedrichsfelde      52.5060 13.5190  56000 1100
            Hohenschönhausen     52.5600 13.5040 108000 1600
            Reinickendorf        52.5720 13.3480  84000 1500
            Wittenau             52.5910 13.3250  25000  900
            Märkisches Viertel   52.5990 13.3560  41000  800
            Tegel                52.5860 13.2850  37000 1000
            """));

    /** The inner boroughs of London. */
    public static final Town LONDON =
            new Town("london", ZoneId.of("Europe/London"), "GB", "GB-ENG", null, districts("""
            Hampstead            51.5560  -0.1780  42000  900
            Kentish Town         51.5500  -0.1410  31000  700
            Camden Town          51.5390  -0.1430  26000  600
            Islington            51.5380  -0.1030  48000  800
            Highbury             51.5520  -0.0980  37000  700
            Holloway             51.5610  -0.1170  46000  800
            Stoke Newington      51.5620  -0.0740  44000  800
            Hackney              51.5450  -0.0550  72000 1000
            Dalston              51.5470  -0.0740  35000  600
            Bethnal Green        51.5270  -0.0550  47000  800
            Bow                  51.5280  -0.0230  45000  900
            Whitechapel          51.5170  -0.0640  36000  600
            Shoreditch           51.5260  -0.0780  22000  500
            Bloomsbury           51.5220  -0.1270  21000  600
            Marylebone           51.5200  -0.1530  29000  700
            Maida Vale           51.5290  -0.1850  33000  700
            Notting Hill         51.5100  -0.2040  38000  700
            Kensington           51.4990  -0.1940  43000  900
            Fulham               51.4770  -0.2010  78000 1200
            Hammersmith          51.4930  -0.2240  49000  900
            Chelsea              51.4870  -0.1690  41000  800
            Battersea            51.4710  -0.1600  74000 1100
            Wandsworth           51.4570  -0.1920  52000 1000
            Clapham              51.4620  -0.1380  57000 1000
            Brixton              51.4610  -0.1150  79000 1100
            Kennington           51.4880  -0.1080  34000  700
            Camberwell           51.4740  -0.0910  46000  800
            Peckham              51.4730  -0.0690  72000 1000
            Bermondsey           51.4970  -0.0640  45000  900
            Dulwich              51.4490  -0.0850  37000 1000
            New Cross            51.4760  -0.0330  31000  700
            Lewisham             51.4610  -0.0120  60000 1000
            Greenwich            51.4800  -0.0020  35000  800
            """));

    /** Oakland, California. */
    public static final Town OAKLAND = new Town("oakland", PACIFIC, "US-CA", "US-CA", null, districts("""
            Rockridge            37.8440 -122.2520 14000  700
            Temescal             37.8360 -122.2620 13000  600
            North Oakland        37.8420 -122.2740 15000  700
            Piedmont Avenue      37.8270 -122.2500 12000  500
            Adams Point          37.8120 -122.2540 13000  450
            Grand Lake           37.8130 -122.2440 14000  600
            Downtown             37.8050 -122.2710 13000  500
            Chinatown            37.8000 -122.2700  9000  350
            Jack London Square   37.7960 -122.2770  6000  400
            West Oakland         37.8110 -122.2950 25000 1000
            Uptown               37.8110 -122.2680 10000  400
            Trestle Glen         37.8060 -122.2330  8000  600
            Glenview             37.8060 -122.2210  8000  500
            Eastlake             37.7960 -122.2510 14000  600
            San Antonio          37.7890 -122.2370 25000  800
            Fruitvale            37.7750 -122.2240 50000 1100
            Dimond               37.7990 -122.2130 14000  700
            Laurel               37.7900 -122.1980 12000  700
            Montclair            37.8250 -122.2110 11000 1000
            Maxwell Park         37.7820 -122.1930 10000  600
            Melrose              37.7700 -122.2010 20000  800
            Eastmont             37.7680 -122.1750 22000  900
            Elmhurst             37.7480 -122.1750 30000 1100
            Oakland Hills        37.7850 -122.1640  9000  900
            """));

    /** Every town, in the order in which they are offered. */
    public static final List<Town> ALL = List.of(SEATTLE, NORTH_SEATTLE, BERLIN, LONDON, OAKLAND);

    private Towns() {}

    /**
     * The town named {@code id} in a spec.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Town find(String id) {
        return ALL.stream()
                .filter(town -> town.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("generator spec: town \"%s\", must be one of %s"
                        .formatted(id, ALL.stream().map(Town::id).collect(Collectors.joining(", ")))));
    }

    private static List<District> districts(String table) {
        List<District> districts = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] columns = line.strip().split(" +(?=[-0-9])", -1);
            districts.add(new District(
                    columns[0],
                    new Location(Double.parseDouble(columns[1]), Double.parseDouble(columns[2])),
                    Integer.parseInt(columns[3]),
                    Integer.parseInt(columns[4])));
        }
        return districts;
    }
}
