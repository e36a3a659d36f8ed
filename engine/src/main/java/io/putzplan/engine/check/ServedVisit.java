package io.putzplan.engine.check;

import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.VisitStop;

/**
 * A visit of the problem as a route serves it.
 *
 * @param stop what the roster says
 * @param visit what the problem says
 * @param household whom it is for
 * @param service from service start to service end, rests included
 */
record ServedVisit(VisitStop stop, Visit visit, Household household, Span service) {}
