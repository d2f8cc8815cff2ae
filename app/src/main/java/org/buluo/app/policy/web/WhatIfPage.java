package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.EffectFilter;
import org.buluo.app.policy.PackTexts;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.app.policy.RosterFacts;
import org.buluo.app.policy.WayCount;
import org.buluo.app.policy.WhatIf;
import org.buluo.app.policy.WhatIfSum;
import org.buluo.app.policy.WhatIfs;
import org.buluo.core.policy.CostShare;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.schooling.Stage;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a what-if shows: costs before and after, and who gains and who loses. */
@Component
class WhatIfPage {

    private static final WhatIfSum NOTHING = new WhatIfSum("", "", "", 0, 0, 0, 0, 0, 0);
    private static final int ALL = 100;

    private final WhatIfs whatIfs;
    private final PolicyPacks packs;
    private final PackTexts texts;
    private final RosterFacts rosters;
    private final CostChart chart;
    private final PackWords words;

    WhatIfPage(
            WhatIfs whatIfs,
            PolicyPacks packs,
            PackTexts texts,
            RosterFacts rosters,
            CostChart chart,
            PackWords words) {
        this.whatIfs = whatIfs;
        this.packs = packs;
        this.texts = texts;
        this.rosters = rosters;
        this.chart = chart;
        this.words = words;
    }

    /**
     * A line of a table.
     *
     * @param code of the provision, stage or township
     * @param name in words
     * @param sum what it costs
     * @param ways how many gain and lose
     * @param list where they are listed
     */
    record Row(String code, String name, WhatIfSum sum, WayCount ways, ListState list) {

        /** Where those are listed who gain, lose or get the same. */
        public String url(String way) {
            return list.with("way", way).url();
        }
    }

    /** The tables of a what-if. */
    record Tables(List<Row> provisions, List<Row> stages, List<Row> townships, WhatIfSum all) {}

    Tables tables(Scope scope, WhatIf whatIf) {
        List<WhatIfSum> sums = whatIfs.sums(scope, whatIf.id());
        List<Row> provisions = rows(
                scope, whatIf, sums, WhatIfs.By.PROVISION, "provision", WhatIfSum::provision, names(scope, whatIf));
        List<Row> stages = rows(scope, whatIf, sums, WhatIfs.By.STAGE, "stage", WhatIfSum::stage, words::stage);
        inOrder(stages, Arrays.stream(Stage.values()).map(Stage::code).toList());
        inOrder(provisions, order(scope, whatIf));
        List<Row> townships =
                rows(scope, whatIf, sums, WhatIfs.By.TOWNSHIP, "township", WhatIfSum::township, words::township);
        townships.sort(Comparator.comparing(row -> row.code().isEmpty()));
        return new Tables(provisions, stages, townships, sums.stream().reduce(NOTHING, WhatIfSum::plus));
    }

    private List<Row> rows(
            Scope scope,
            WhatIf whatIf,
            List<WhatIfSum> sums,
            WhatIfs.By by,
            String parameter,
            Function<WhatIfSum, String> group,
            Function<String, String> name) {
        Map<String, WhatIfSum> grouped = new LinkedHashMap<>();
        sums.forEach(sum -> grouped.merge(group.apply(sum), sum, WhatIfSum::plus));
        Map<String, WayCount> ways = whatIfs.ways(scope, whatIf.id(), by);
        // A change from one refusal to another costs nothing before and after.
        ways.keySet().forEach(code -> grouped.putIfAbsent(code, NOTHING));
        ListState list = list(whatIf);
        List<Row> rows = new ArrayList<>();
        grouped.forEach((code, sum) -> rows.add(new Row(
                code,
                name.apply(code),
                sum,
                ways.getOrDefault(code, new WayCount(code, 0, 0, 0)),
                list.with(parameter, code.isEmpty() ? EffectFilter.NONE : code))));
        return rows;
    }

    /** What is in no order comes last. */
    private static void inOrder(List<Row> rows, List<String> order) {
        rows.sort(
                Comparator.comparingInt(row -> order.contains(row.code()) ? order.indexOf(row.code()) : order.size()));
    }

    /** The provisions in the order of the pack that was tried out. */
    private List<String> order(Scope scope, WhatIf whatIf) {
        return texts.reading(scope, whatIf.subject())
                .flatMap(PackReading::pack)
                .or(() -> packs.of(whatIf.base()))
                .map(pack -> pack.provisions().stream().map(Provision::id).toList())
                .orElse(List.of());
    }

    static ListState list(WhatIf whatIf) {
        return new ListState("/policy/what-if/" + whatIf.id() + "/children", Map.of());
    }

    /** Names by the pack that was tried out, else by the one that it was compared with. */
    Function<String, String> names(Scope scope, WhatIf whatIf) {
        Map<String, String> names = new LinkedHashMap<>();
        packs.of(whatIf.base()).ifPresent(pack -> names(names, pack));
        texts.reading(scope, whatIf.subject()).flatMap(PackReading::pack).ifPresent(pack -> names(names, pack));
        return id -> names.getOrDefault(id, id);
    }

    private void names(Map<String, String> names, Pack pack) {
        pack.provisions().forEach(one -> names.put(one.id(), words.name(one)));
    }

    /** What a budget pays before and after; null for the part of which no pack says who pays. */
    record Share(CostShare.Level level, long beforeFen, long afterFen) {

        public long difference() {
            return afterFen - beforeFen;
        }
    }

    private List<Share> shares(Scope scope, WhatIf whatIf, List<Row> provisions) {
        Pack base = packs.of(whatIf.base()).orElseThrow();
        Pack tried = texts.reading(scope, whatIf.subject())
                .flatMap(PackReading::pack)
                .orElse(base);
        List<Share> shares = new ArrayList<>();
        List<CostShare.Level> levels = new ArrayList<>(List.of(CostShare.Level.values()));
        levels.add(null);
        for (CostShare.Level level : levels) {
            long before = 0;
            long after = 0;
            for (Row row : provisions) {
                before += part(base, row.code(), level, row.sum().beforeFen());
                after += part(tried, row.code(), level, row.sum().afterFen());
            }
            if (before != 0 || after != 0) {
                shares.add(new Share(level, before, after));
            }
        }
        return shares;
    }

    /** Fen are rounded half up: a budget is planned with it, nothing is paid by it. */
    private static long part(Pack pack, String id, CostShare.Level level, long fen) {
        List<CostShare> shares = pack.provisions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Provision::shares)
                .orElse(List.of());
        if (level == null) {
            return shares.isEmpty() ? fen : 0;
        }
        return shares.stream()
                .filter(share -> share.level() == level)
                .mapToLong(share -> Math.floorDiv(fen * share.percent() + ALL / 2, ALL))
                .sum();
    }

    void fill(Scope scope, WhatIf whatIf, Model model) {
        Tables tables = tables(scope, whatIf);
        ListState list = list(whatIf);
        model.addAttribute("whatIf", whatIf);
        model.addAttribute("roster", rosters.roster(scope, whatIf.run()).orElse(null));
        model.addAttribute("tables", tables);
        model.addAttribute("shares", shares(scope, whatIf, tables.provisions()));
        model.addAttribute("gainUrl", list.with("way", "gain").url());
        model.addAttribute("loseUrl", list.with("way", "lose").url());
        model.addAttribute("changedUrl", list.url());
        model.addAttribute("changed", whatIfs.count(scope, whatIf.id(), EffectFilter.of(list)));
        model.addAttribute("chart", chart.of(tables.provisions()));
        model.addAttribute("export", "/policy/what-if/" + whatIf.id() + "/export");
        model.addAttribute("isOld", isOld(scope, whatIf));
    }

    /** Whether the draft was saved anew since. */
    private boolean isOld(Scope scope, WhatIf whatIf) {
        return texts.text(scope, whatIf.subject())
                .filter(text -> texts.isOf(text, whatIf.subjectSm3()))
                .isEmpty();
    }
}
