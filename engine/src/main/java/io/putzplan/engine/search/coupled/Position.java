package io.putzplan.engine.search.coupled;

/** A place in a route where a visit may go. */
final class Position {
    int visit;
    int shift;
    int before;
    int after;
    int legIn;
    int legOut;
    /** Price of the detour, and of opening the shift. */
    long detour;
    /** Least price of the detour and of lateness that the visit may cause on its own. */
    long price;

    void fill(WorkingRoster roster, int visitThere, int nodeBefore, long leastPrice) {
        CoupledProblem problem = roster.problem;
        visit = visitThere;
        before = nodeBefore;
        after = roster.next[before];
        shift = roster.route[before];
        int row = visit * problem.placeCount;
        int placeBefore = roster.place[before];
        int placeAfter = roster.place[after];
        legIn = problem.durationInto[row + placeBefore];
        legOut = problem.duration[row + placeAfter];
        detour = problem.legPricesIntoOn(shift)[row + placeBefore] + problem.legPricesOn(shift)[row + placeAfter];
        detour += roster.size[shift] == 0
                ? problem.classes[problem.classOfShift[shift]].fixedPrice()
                : -roster.legPrice[after];
        price = leastPrice;
    }
}
