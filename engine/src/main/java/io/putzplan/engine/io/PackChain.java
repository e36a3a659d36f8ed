package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Properties;
import io.putzplan.engine.io.JsonValue.Text;
import io.putzplan.engine.labour.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule pack and those it extends. */
public final class PackChain {

    private static final String FOLDER = "/io/putzplan/engine/labour/";

    private PackChain() {}

    /** {@code pack}, then what it extends, and so on; a pack that does not come with Putzplan stands alone. */
    public static List<RulePack> of(RulePack pack) {
        List<RulePack> chain = new ArrayList<>(List.of(pack));
        for (String base = base(pack.id()); base != null; base = base(base)) {
            chain.add(RulePacks.load(base));
        }
        return chain;
    }

    private static @Nullable String base(String id) {
        if (!RulePacks.ids().contains(id)) {
            return null;
        }
        try (InputStream in = PackChain.class.getResourceAsStream(FOLDER + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The rule pack (" + id + ") must be on the class path.");
            }
            Issues issues = new Issues(InputLimits.DEFAULT.maxIssues());
            JsonValue document =
                    new JsonSource(InputLimits.DEFAULT, issues).read(in, tokens -> tokens.value(Place.root(issues)));
            return document instanceof Properties pack && pack.values().get("extends") instanceof Text base
                    ? base.value()
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
