package org.buluo.app.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Subject;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.files.intake.heading.Field;
import org.springframework.stereotype.Component;

/** The children of matters, out of the account that counts now, else of the latest that has the child. */
@Component
class CaseChildren implements ChildrenOfCases {

    private final Runs runs;
    private final Lines lines;
    private final RowsAsStated stated;

    CaseChildren(Runs runs, Lines lines, RowsAsStated stated) {
        this.runs = runs;
        this.lines = lines;
        this.stated = stated;
    }

    @Override
    public Map<Long, Child> of(Collection<Long> children) {
        return CurrentScope.beyond(() -> {
            Map<Long, Child> found = new HashMap<>();
            Scope all = Scope.wholeCounty();
            runs.current(all)
                    .ifPresent(run -> lines.children(all, run.id(), List.copyOf(children))
                            .forEach(child -> found.put(child.line().childId(), child(child.line()))));
            for (long child : children) {
                if (!found.containsKey(child)) {
                    line(all, child).ifPresent(line -> found.put(child, child(line)));
                }
            }
            return found;
        });
    }

    private Optional<Line> line(Scope scope, long child) {
        Optional<Long> current = runs.current(scope).map(Run::id);
        return current.flatMap(run -> lines.child(scope, run, child))
                .or(() -> lines.latestRun(scope, child).flatMap(run -> lines.child(scope, run, child)))
                .map(ChildLine::line);
    }

    private static Child child(Line line) {
        return new Child(
                line.person().name(),
                line.maskedPersonNo(),
                line.school().isEmpty() ? line.home() : line.schoolWithCounty());
    }

    @Override
    public String household(long child) {
        return CurrentScope.beyond(() -> {
            Scope all = Scope.wholeCounty();
            return lines.latestRun(all, child)
                    .map(run -> stated.ofChild(all, run, child).stream()
                            .map(row -> row.cell(Field.HOUSEHOLD))
                            .filter(number -> !number.isBlank())
                            .findFirst()
                            .orElse(""))
                    .orElse("");
        });
    }

    @Override
    public Optional<Subject> find(Scope scope, long child) {
        return line(scope, child).map(line -> Subject.child(child, line.township(), line.school()));
    }
}
