package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Location;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The towns the generator knows.
 *
 * <p>District centres (to about 100 m) and populations (rounded) are public facts of the two cities' statistics; radii are
 * chosen so that a disc covers the built-up part. Water and bridges are ignored.
 */
public final class Towns {

    /** The name a spec uses when homes come from an address book and not from a town. */
    public static final String ADDRESSES = "addresses";

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    /** Seattle, Washington. */
    public static final Town SEATTLE = new Town("seattle", PACIFIC, "US-WA", districts("""
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
    public static final Town NORTH_SEATTLE = new Town("north-seattle", PACIFIC, "US-WA", districts("""
                    Ballard              47.6687 -122.3860 24000  700
                    Phinney Ridge        47.6740 -122.3560 12000  500
                    Wallingford          47.6600 -122.3340 17000  600
                    Green Lake           47.6815 -122.3250 15000  500
                    """));

    /** Berlin. */
    public static final Town BERLIN = new Town("berlin", ZoneId.of("Europe/Berlin"), "DE", districts("""
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

    /** Every town, in the order in which they are offered. */
    public static final List<Town> ALL = List.of(SEATTLE, NORTH_SEATTLE, BERLIN);

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
