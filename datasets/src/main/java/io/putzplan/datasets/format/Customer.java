package io.putzplan.datasets.format;

import java.util.List;
import java.util.Set;

/**
 * One service as a file states it, in the file's units of distance, which are those of time.
 *
 * @param id what published solutions call it
 * @param line line of the file
 * @param place where it is
 * @param load what it adds to the load of a vehicle
 * @param service time it takes
 * @param opens earliest start
 * @param closes latest start
 * @param vehicles ids of the only vehicles that may serve it; empty when all may
 * @param skills skills the vehicle must have
 * @param prize what leaving it out costs, in units of distance; 0 when it must be served
 */
record Customer(
        String id,
        int line,
        Point place,
        int load,
        double service,
        double opens,
        double closes,
        Set<String> vehicles,
        List<String> skills,
        double prize) {}
