package org.buluo.app.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.Lines;
import org.buluo.app.account.RunSource;
import org.buluo.app.account.Runs;
import org.buluo.app.aid.Determinations;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.RowsAsReceived;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.time.Term;
import org.buluo.files.form.FormField;
import org.buluo.files.form.FormRow;
import org.buluo.files.form.FormValue;
import org.springframework.stereotype.Component;

/** Gathers what a form asks for of each child of a list. */
@Component
class FormRows {

    private static final int BATCH = 500;

    private final Lines lines;
    private final Runs runs;
    private final RowsAsReceived received;
    private final Determinations determinations;
    private final PolicyPacks packs;
    private final CountySettings county;

    FormRows(
            Lines lines,
            Runs runs,
            RowsAsReceived received,
            Determinations determinations,
            PolicyPacks packs,
            CountySettings county) {
        this.lines = lines;
        this.runs = runs;
        this.received = received;
        this.determinations = determinations;
        this.packs = packs;
        this.county = county;
    }

    /** How many children the list holds. */
    long count(Scope scope, ListToFill list) {
        return lines.sums(scope, list.run().id(), list.filter()).children();
    }

    /** @param asked the fields that the form has @param most how many children at most */
    List<FormRow> of(Scope scope, ListToFill list, Collection<? extends FormValue> asked, int most, boolean isFull) {
        Set<FormField> fields = EnumSet.noneOf(FormField.class);
        asked.stream().filter(FormField.class::isInstance).forEach(value -> fields.add((FormField) value));
        boolean due =
                fields.contains(FormField.PROVISIONS) || asked.stream().anyMatch(ProvisionAmount.class::isInstance);
        Gathering gathering = new Gathering(scope, list, fields, due, isFull);
        List<Long> children = new ArrayList<>();
        lines.each(scope, list.run().id(), list.filter(), most, line -> children.add(line.childId()));
        for (int from = 0; from < children.size(); from += BATCH) {
            gathering.add(children.subList(from, Math.min(children.size(), from + BATCH)));
        }
        return gathering.rows;
    }

    /** One list for one form. */
    private final class Gathering {

        private final Scope scope;
        private final long run;
        private final int packVersion;
        private final Set<FormField> fields;
        private final boolean wantsDue;
        private final boolean isFull;
        private final ChildValues.Common common;
        private final List<RunSource> sources;
        private final List<FormRow> rows = new ArrayList<>();

        Gathering(Scope scope, ListToFill list, Set<FormField> fields, boolean wantsDue, boolean isFull) {
            this.scope = scope;
            this.run = list.run().id();
            this.packVersion = list.run().packVersion();
            this.fields = fields;
            this.wantsDue = wantsDue;
            this.isFull = isFull;
            this.common = new ChildValues.Common(
                    county.county().name(), words(list.run().term()));
            this.sources = runs.sources(scope, run);
        }

        void add(List<Long> children) {
            List<ChildLine> batch = lines.children(scope, run, children);
            Map<RowPlace, ReceivedRow> found = received(batch);
            for (ChildLine child : batch) {
                List<ReceivedRow> own = places(child).stream()
                        .map(found::get)
                        .filter(java.util.Objects::nonNull)
                        .toList();
                rows.add(new ChildValues(rows.size() + 1, child, own, common, due(child), isFull));
            }
        }

        private Map<RowPlace, ReceivedRow> received(List<ChildLine> batch) {
            Map<RowPlace, ReceivedRow> found = new HashMap<>();
            if (ReceivedValues.isNeededFor(fields)) {
                List<RowPlace> places =
                        batch.stream().flatMap(child -> places(child).stream()).toList();
                received.of(scope, places).forEach(row -> found.put(row.place(), row));
            }
            return found;
        }

        private List<RowPlace> places(ChildLine child) {
            return child.rows().stream()
                    .map(row -> {
                        RunSource source = sources.get(row.source());
                        return new RowPlace(source.deliveryId(), source.sheet(), row.row());
                    })
                    .toList();
        }

        private List<ChildValues.DueOf> due(ChildLine child) {
            if (!wantsDue) {
                return List.of();
            }
            return determinations.of(scope, run, child.line().childId()).stream()
                    .filter(verdict -> verdict.amount() != null)
                    .map(verdict -> new ChildValues.DueOf(
                            verdict.provision(),
                            packs.provisionName(packVersion, verdict.provision()),
                            verdict.amount().value()))
                    .toList();
        }
    }

    private static String words(Term term) {
        return term.chinese();
    }
}
