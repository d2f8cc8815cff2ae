package org.buluo.app.aid;

import java.util.List;
import java.util.TreeSet;

/** A child of whom something could not be judged. @param missing column names of the facts, each once, in order */
record OpenChild(ChildOfRun child, List<String> provisions, List<String> missing) {

    static OpenChild of(ChildOfRun child, List<JudgedVerdict> unknown) {
        TreeSet<String> missing = new TreeSet<>();
        unknown.forEach(one -> missing.addAll(List.of(one.missing().split(";"))));
        return new OpenChild(
                child, unknown.stream().map(JudgedVerdict::provision).toList(), List.copyOf(missing));
    }

    @Override
    public String toString() {
        return "OpenChild[" + child.childId() + "]";
    }
}
