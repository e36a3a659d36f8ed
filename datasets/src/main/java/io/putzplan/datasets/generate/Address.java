package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Location;

/**
 * A real address.
 *
 * @param street name of the street
 * @param number house number; empty when there is none
 * @param postcode empty when unknown
 * @param city empty when unknown
 * @param location where it is
 */
public record Address(String street, String number, String postcode, String city, Location location) {

    /** One line for people, e.g. {@code Am Bächlein 3, 95463 Bindlach}. */
    public String line() {
        String place = (postcode + " " + city).strip();
        String house = (street + " " + number).strip();
        return place.isEmpty() ? house : house + ", " + place;
    }
}
