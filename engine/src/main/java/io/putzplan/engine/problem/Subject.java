package io.putzplan.engine.problem;

/**
 * What an issue is about.
 *
 * @param path path through the document; empty for the whole
 * @param label what people call it, e.g. {@code visit "v-0412"}; empty when it has no name
 */
record Subject(String path, String label) {

    static final Subject ROOT = new Subject("", "");

    static Subject element(String list, int index, String noun, String id) {
        return new Subject(list + "[" + index + "]", id == null ? "" : noun + " " + Findings.quoted(id));
    }

    Subject child(String name) {
        return new Subject(pathOf(name), label);
    }

    Subject child(String list, int index) {
        return new Subject(pathOf(list) + "[" + index + "]", label);
    }

    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
