/** The Putzplan engine: problems in, judged rosters out. */
module io.putzplan.engine {
    requires ai.timefold.solver.core;
    requires de.focus_shift.jollyday.core;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports io.putzplan.engine;
    exports io.putzplan.engine.check;
    exports io.putzplan.engine.evaluate;
    exports io.putzplan.engine.io;
    exports io.putzplan.engine.labour;
    exports io.putzplan.engine.problem;
    exports io.putzplan.engine.roster;
    exports io.putzplan.engine.travel;

    opens io.putzplan.engine.solver to
            ai.timefold.solver.core;
}
