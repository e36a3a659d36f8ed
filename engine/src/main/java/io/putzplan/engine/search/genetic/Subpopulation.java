package io.putzplan.engine.search.genetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rosters of one kind, lawful or not, ranked by cost and by how unlike the others they are (Vidal et al. 2012). */
final class Subpopulation {

    private static final int SURVIVORS = 40;
    private static final int BROOD = 60;
    private static final int ELITE = 4;
    private static final int CLOSE = 5;

    private final Penalties penalties;
    private final List<Member> members = new ArrayList<>();

    Subpopulation(Penalties penalties) {
        this.penalties = penalties;
    }

    /** Adds a roster; when the brood is grown up, the least fit go. */
    void add(Individual individual) {
        Member added = new Member(individual);
        for (Member member : members) {
            double distance = individual.distance(member.individual);
            member.meet(added, distance);
            added.meet(member, distance);
        }
        members.add(added);
        if (members.size() > SURVIVORS + BROOD) {
            while (members.size() > SURVIVORS) {
                rank();
                removeLeastFit();
            }
        }
    }

    int size() {
        return members.size();
    }

    Member get(int index) {
        return members.get(index);
    }

    void clear() {
        members.clear();
    }

    /** Ranks by cost, and adds the rank by likeness to the closest others, which counts less when there are few. */
    void rank() {
        int count = members.size();
        for (Member member : members) {
            member.cost = penalties.cost(member.individual);
        }
        members.sort(Comparator.comparingDouble(member -> member.cost));
        List<Member> unlikeFirst = new ArrayList<>(members);
        unlikeFirst.sort(Comparator.comparingDouble(member -> -member.distanceToClose));
        double weight = 1 - Math.min(1, (double) ELITE / count);
        for (int i = 0; i < count; i++) {
            members.get(i).fitness = (double) i / count;
        }
        for (int i = 0; i < count; i++) {
            unlikeFirst.get(i).fitness += weight * i / count;
        }
    }

    /** Removes a twin of another if there is one, else the one with the worst rank, but never the cheapest. */
    private void removeLeastFit() {
        Member worst = members.getLast();
        for (int i = 1; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.isTwin() == worst.isTwin() ? member.fitness > worst.fitness : member.isTwin()) {
                worst = member;
            }
        }
        members.remove(worst);
        for (Member member : members) {
            member.forget(worst);
        }
    }

    /** A roster with its rank and the others in order of distance. */
    static final class Member {

        final Individual individual;
        private final Member[] others = new Member[SURVIVORS + BROOD];
        private final double[] distances = new double[SURVIVORS + BROOD];
        private int met;
        private double distanceToClose = 1;
        private double cost;
        /** Low is fit. */
        double fitness;

        Member(Individual individual) {
            this.individual = individual;
        }

        void meet(Member other, double distance) {
            int at = met;
            while (at > 0 && distances[at - 1] > distance) {
                at--;
            }
            System.arraycopy(distances, at, distances, at + 1, met - at);
            System.arraycopy(others, at, others, at + 1, met - at);
            distances[at] = distance;
            others[at] = other;
            met++;
            measure(at);
        }

        void forget(Member other) {
            int at = 0;
            while (others[at] != other) {
                at++;
            }
            met--;
            System.arraycopy(distances, at + 1, distances, at, met - at);
            System.arraycopy(others, at + 1, others, at, met - at);
            measure(at);
        }

        /** Keeps the mean distance to the closest up to date after a change at an index of the others. */
        private void measure(int changed) {
            if (changed < CLOSE) {
                int count = Math.min(CLOSE, met);
                double sum = 0;
                for (int i = 0; i < count; i++) {
                    sum += distances[i];
                }
                distanceToClose = count == 0 ? 1 : sum / count;
            }
        }

        boolean isTwin() {
            return met > 0 && distances[0] == 0;
        }
    }
}
