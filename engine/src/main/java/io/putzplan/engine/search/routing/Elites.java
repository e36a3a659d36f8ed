package io.putzplan.engine.search.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rosters that children are bred from. */
final class Elites {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Elite(long price, int[][] routes) {}

    private final List<Elite> elites = new ArrayList<>();

    void add(long price, int[][] routes) {
        elites.add(new Elite(price, routes));
    }

    int count() {
        return elites.size();
    }

    int[][] routes(int index) {
        return elites.get(index).routes();
    }

    /** A child takes the place of its parent if it is better, else of the worst if better than that, unless it costs what another does. */
    void admit(long price, int[][] routes, int parent) {
        int worst = 0;
        for (int i = 0; i < elites.size(); i++) {
            if (elites.get(i).price() == price) {
                return;
            }
            worst = elites.get(i).price() > elites.get(worst).price() ? i : worst;
        }
        int replaced = price < elites.get(parent).price() ? parent : worst;
        if (price < elites.get(replaced).price()) {
            elites.set(replaced, new Elite(price, routes));
        }
    }

    /** Price of the best; the largest number when there is none. */
    long bestPrice() {
        return elites.stream().mapToLong(Elite::price).min().orElse(Long.MAX_VALUE);
    }

    /** Copies of the routes of the best. */
    int[][] bestRoutes() {
        Elite best = elites.getFirst();
        for (Elite elite : elites) {
            best = elite.price() < best.price() ? elite : best;
        }
        return Arrays.stream(best.routes()).map(int[]::clone).toArray(int[][]::new);
    }
}
