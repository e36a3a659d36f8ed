package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** Where cleaners and households live. */
interface Sites {

    /**
     * A place to live.
     *
     * @param location where it is, to 6 decimals of a degree
     * @param label district or address, for people
     */
    record Site(Location location, String label) {}

    /** The home of the cleaner numbered {@code index}. */
    Site home(int index);

    /** The home of the household numbered {@code index}. */
    Site household(int index);

    /** Homes spread over the districts of a town in proportion to their population. */
    static Sites in(Town town, long seed) {
        Choices<District> districts = new Choices<>(
                town.districts(),
                town.districts().stream()
                        .map(district -> (double) district.population())
                        .toList());
        return new Sites() {
            @Override
            public Site home(int index) {
                return near(districts, RandomStream.of(seed, "home", index));
            }

            @Override
            public Site household(int index) {
                return near(districts, RandomStream.of(seed, "site", index));
            }
        };
    }

    /**
     * Homes on the addresses of a book in random order, cleaners first. When there are more homes than addresses, addresses
     * serve again, as flats in one house.
     *
     * @param cleaners number of cleaners
     */
    static Sites on(AddressBook book, int cleaners, long seed) {
        List<Address> shuffled = new ArrayList<>(book.addresses());
        RandomStream.of(seed, "addresses", 0).shuffle(shuffled);
        return new Sites() {
            @Override
            public Site home(int index) {
                Address address = shuffled.get(index % shuffled.size());
                return new Site(address.location(), address.line());
            }

            @Override
            public Site household(int index) {
                return home(cleaners + index);
            }
        };
    }

    private static Site near(Choices<District> districts, RandomStream stream) {
        District district = districts.pick(stream);
        double distance = district.radiusMetres() * Math.sqrt(stream.unit());
        double bearing = 2 * Math.PI * stream.unit();
        double metresPerDegree = Math.toRadians(1) * Legs.EARTH_RADIUS_METRES;
        double lat = district.centre().lat() + distance * StrictMath.cos(bearing) / metresPerDegree;
        double widthOfDegree = metresPerDegree
                * StrictMath.cos(Math.toRadians(district.centre().lat()));
        double lon = district.centre().lon() + distance * StrictMath.sin(bearing) / widthOfDegree;
        return new Site(new Location(rounded(lat), rounded(lon)), district.name());
    }

    /** {@code degrees} to 6 decimals, about a hand's breadth. */
    static double rounded(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }
}
