package org.buluo.app.policy.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.ChildEffect;
import org.buluo.app.policy.EffectFilter;
import org.buluo.app.policy.RosterFacts;
import org.buluo.app.policy.WhatIf;
import org.buluo.app.policy.WhatIfSum;
import org.buluo.app.policy.WhatIfs;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** A what-if as a workbook: costs by provision, stage and township, and the children. */
@Component
class WhatIfWorkbook {

    private static final double NARROW = 8;
    private static final double MIDDLE = 14;
    private static final double WIDE = 26;
    private static final int BATCH = 500;

    private final WhatIfs whatIfs;
    private final WhatIfPage page;
    private final RosterFacts rosters;
    private final PackWords words;

    WhatIfWorkbook(WhatIfs whatIfs, WhatIfPage page, RosterFacts rosters, PackWords words) {
        this.whatIfs = whatIfs;
        this.page = page;
        this.rosters = rosters;
        this.words = words;
    }

    void write(Scope scope, WhatIf whatIf, ListState state, OutputStream out) throws IOException {
        WhatIfPage.Tables tables = page.tables(scope, whatIf);
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            costs(workbook, "policy.by.provision", tables.provisions());
            costs(workbook, "policy.by.stage", tables.stages());
            costs(workbook, "policy.by.township", tables.townships());
            children(workbook, scope, whatIf, state);
            SheetWriter about = workbook.sheet(words.say("policy.about"), List.of());
            about.row(List.of(words.say("policy.what-if.pack"), words.subject(whatIf.subject())));
            about.row(List.of(words.say("policy.what-if.base"), String.valueOf(whatIf.base())));
            about.row(List.of(words.say("policy.what-if.term"), words.term(whatIf.term())));
            about.row(List.of(words.say("policy.what-if.roster"), String.valueOf(whatIf.run())));
            about.row(List.of(words.say("policy.what-if.made"), words.minute(whatIf.madeAt())));
            about.row(List.of("SM3", whatIf.subjectSm3()));
        }
    }

    private void costs(WorkbookWriter workbook, String key, List<WhatIfPage.Row> rows) throws IOException {
        SheetWriter sheet = workbook.sheet(
                words.say(key),
                List.of(
                        Column.text(words.say(key), WIDE),
                        Column.number(words.say("policy.what-if.before-children"), MIDDLE),
                        Column.number(words.say("policy.what-if.after-children"), MIDDLE),
                        Column.number(words.say("policy.what-if.before"), MIDDLE),
                        Column.number(words.say("policy.what-if.after"), MIDDLE),
                        Column.number(words.say("policy.difference"), MIDDLE),
                        Column.number(words.say("policy.way.gain"), MIDDLE),
                        Column.number(words.say("policy.way.lose"), MIDDLE),
                        Column.number(words.say("policy.what-if.before-unknown"), MIDDLE),
                        Column.number(words.say("policy.what-if.after-unknown"), MIDDLE)));
        for (WhatIfPage.Row row : rows) {
            WhatIfSum sum = row.sum();
            sheet.row(List.of(
                    row.name(),
                    String.valueOf(sum.beforeChildren()),
                    String.valueOf(sum.afterChildren()),
                    PackWords.plain(sum.beforeFen()),
                    PackWords.plain(sum.afterFen()),
                    PackWords.plain(sum.difference()),
                    String.valueOf(row.ways().gaining()),
                    String.valueOf(row.ways().losing()),
                    String.valueOf(sum.beforeUnknown()),
                    String.valueOf(sum.afterUnknown())));
        }
    }

    private void children(WorkbookWriter workbook, Scope scope, WhatIf whatIf, ListState state) throws IOException {
        SheetWriter sheet = workbook.sheet(
                words.say("policy.children"),
                List.of(
                        Column.number(words.say("platform.table.number"), NARROW),
                        Column.text(words.say("policy.name"), MIDDLE),
                        Column.text(words.say("policy.by.township"), MIDDLE),
                        Column.text(words.say("policy.school"), WIDE),
                        Column.text(words.say("policy.by.stage"), MIDDLE),
                        Column.text(words.say("policy.by.provision"), WIDE),
                        Column.number(words.say("policy.what-if.before"), MIDDLE),
                        Column.number(words.say("policy.what-if.after"), MIDDLE),
                        Column.number(words.say("policy.difference"), MIDDLE)));
        Function<String, String> names = page.names(scope, whatIf);
        List<ChildEffect> batch = new ArrayList<>();
        int[] number = {0};
        whatIfs.each(scope, whatIf.id(), EffectFilter.of(state), state.page(), effect -> {
            batch.add(effect);
            if (batch.size() == BATCH) {
                rows(sheet, scope, whatIf, batch, names, number);
            }
        });
        rows(sheet, scope, whatIf, batch, names, number);
    }

    private void rows(
            SheetWriter sheet,
            Scope scope,
            WhatIf whatIf,
            List<ChildEffect> batch,
            Function<String, String> names,
            int[] number) {
        Map<Long, String> children = rosters.names(
                scope, whatIf.run(), batch.stream().map(ChildEffect::child).toList());
        for (ChildEffect effect : batch) {
            try {
                sheet.row(List.of(
                        String.valueOf(++number[0]),
                        children.getOrDefault(effect.child(), ""),
                        words.township(effect.township()),
                        effect.school(),
                        words.stage(effect.stage()),
                        String.join("；", effect.provisions().stream().map(names).toList()),
                        PackWords.plain(effect.beforeFen()),
                        PackWords.plain(effect.afterFen()),
                        PackWords.plain(effect.difference())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        batch.clear();
    }
}
