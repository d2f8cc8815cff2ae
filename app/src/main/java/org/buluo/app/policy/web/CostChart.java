package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each provision costs before and after, as options of a chart; a bar leads to the children who differ. */
@Component
class CostChart {

    private static final String FONT = "system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";
    private static final String BEFORE = "#8793a0";
    private static final String AFTER = "#0b5c7a";
    private static final double FEN_PER_YUAN = 100;
    private static final double FEN_PER_TEN_THOUSAND_YUAN = 1_000_000;
    private static final int DECIMALS = 100;

    private final PackWords words;
    private final JsonMapper json;

    CostChart(PackWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** JSON that may stand in a page. */
    String of(List<WhatIfPage.Row> rows) {
        List<WhatIfPage.Row> upwards = new ArrayList<>(rows);
        java.util.Collections.reverse(upwards);
        double perUnit = perUnit(rows);
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("textStyle", Map.of("fontFamily", FONT, "fontSize", 13));
        options.put("tooltip", Map.of("trigger", "axis", "axisPointer", Map.of("type", "shadow")));
        options.put("legend", Map.of("top", 0, "left", 0));
        options.put("grid", Map.of("left", 8, "right", 64, "top", 36, "bottom", 28, "containLabel", true));
        options.put("xAxis", Map.of("type", "value", "name", unit(perUnit), "nameLocation", "end"));
        options.put(
                "yAxis",
                Map.of(
                        "type",
                        "category",
                        "axisTick",
                        Map.of("show", false),
                        "data",
                        upwards.stream().map(WhatIfPage.Row::name).toList()));
        options.put(
                "series",
                List.of(
                        bars(
                                "policy.compare.after",
                                AFTER,
                                upwards,
                                perUnit,
                                row -> row.sum().afterFen()),
                        bars(
                                "policy.compare.before",
                                BEFORE,
                                upwards,
                                perUnit,
                                row -> row.sum().beforeFen())));
        return json.writeValueAsString(options).replace("<", "\\u003c");
    }

    /** In yuan while the longest bar is below 100,000 of them. */
    private static double perUnit(List<WhatIfPage.Row> rows) {
        long most = rows.stream()
                .mapToLong(row -> Math.max(row.sum().beforeFen(), row.sum().afterFen()))
                .max()
                .orElse(0);
        return most < 10 * FEN_PER_TEN_THOUSAND_YUAN ? FEN_PER_YUAN : FEN_PER_TEN_THOUSAND_YUAN;
    }

    private String unit(double perUnit) {
        return words.say(perUnit == FEN_PER_YUAN ? "policy.what-if.unit.yuan" : "policy.what-if.unit");
    }

    private Map<String, Object> bars(
            String name, String colour, List<WhatIfPage.Row> rows, double perUnit, ToLongFunction<WhatIfPage.Row> fen) {
        List<Object> data = new ArrayList<>();
        rows.forEach(row -> data.add(Map.of(
                "value",
                Math.round(fen.applyAsLong(row) / perUnit * DECIMALS) / (double) DECIMALS,
                "url",
                row.list().url())));
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "bar");
        series.put("name", words.say(name));
        series.put("itemStyle", Map.of("color", colour));
        series.put("label", Map.of("show", true, "position", "right", "color", "#1d2530"));
        series.put("barMaxWidth", 18);
        series.put("data", data);
        return series;
    }
}
