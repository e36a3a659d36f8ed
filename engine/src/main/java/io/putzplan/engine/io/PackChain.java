package io.putzplan.engine.io;

import io.putzplan.engine.check.PackReference;
import java.util.ArrayList;
import java.util.List;

/** A rule pack and those it extends. */
public final class PackChain {

    private PackChain() {}

    /** {@code pack}, then what it extends, and so on. */
    public static List<PackReference> of(RulePackDocument pack) {
        List<PackReference> chain = new ArrayList<>();
        chain.add(reference(pack));
        String base = pack.base();
        while (base != null) {
            RulePackDocument extended = RulePacks.document(base);
            chain.add(reference(extended));
            base = extended.base();
        }
        return chain;
    }

    private static PackReference reference(RulePackDocument document) {
        return PackReference.of(document.pack(), document.sha256(), document.replacements());
    }
}
