package io.putzplan.engine.io;

import org.jspecify.annotations.Nullable;

/** A place in a document at which issues are reported; its path is spelt out only when it is needed. */
final class Place {

    /** Path of the document itself, for people. */
    static final String DOCUMENT = "document";

    private final Issues issues;
    private final @Nullable Place parent;
    private final String name;
    private final int index;

    private Place(Issues issues, @Nullable Place parent, String name, int index) {
        this.issues = issues;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The document itself. */
    static Place root(Issues issues) {
        return new Place(issues, null, "", -1);
    }

    Place property(String property) {
        return new Place(issues, this, property, -1);
    }

    Place element(int position) {
        return new Place(issues, this, "", position);
    }

    void error(String code, String found, String needed, @Nullable String hint) {
        String path = path();
        issues.error(path.isEmpty() ? DOCUMENT : path, code, found, needed, hint);
    }

    void error(String code, String found, String needed) {
        error(code, found, needed, null);
    }

    /** Notes that what is here is already known to be faulty. */
    void markFaulty() {
        issues.markFaulty(path());
    }

    String path() {
        if (parent == null) {
            return "";
        }
        String above = parent.path();
        if (index >= 0) {
            return above + "[" + index + "]";
        }
        String shown = Shown.name(name);
        return above.isEmpty() || shown.startsWith("[") ? above + shown : above + "." + shown;
    }
}
