package io.putzplan.engine.io;

import io.putzplan.engine.labour.RulePack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule pack and those it extends. */
public final class PackChain {

    private PackChain() {}

    /** {@code pack}, then what it extends, and so on; a pack that does not come with Putzplan stands alone. */
    public static List<RulePack> of(RulePack pack) {
        List<RulePack> chain = new ArrayList<>(List.of(pack));
        for (String base = baseOf(pack.id()); base != null; base = baseOf(base)) {
            chain.add(RulePacks.load(base));
        }
        return chain;
    }

    private static @Nullable String baseOf(String id) {
        return RulePacks.ids().contains(id) ? RulePacks.document(id).base() : null;
    }
}
