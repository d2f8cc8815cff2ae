package org.buluo.app.budget.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.buluo.app.budget.Money;
import org.buluo.app.budget.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each provision needs, stacked by source, as options of a chart; a bar leads to the children behind it. */
@Component
class SourceChart {

    private static final String FONT = "system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";
    private static final List<String> COLOURS = List.of("#0b5c7a", "#e0a030", "#3f8f6b", "#8793a0", "#b9483d");
    private static final double FEN_PER_YUAN = 100;
    private static final double FEN_PER_TEN_THOUSAND_YUAN = 1_000_000;
    private static final int DECIMALS = 100;

    private final BudgetTell tell;
    private final JsonMapper json;

    SourceChart(BudgetTell tell, JsonMapper json) {
        this.tell = tell;
        this.json = json;
    }

    /** JSON that may stand in a page. */
    String of(List<NeedTables.Row> rows) {
        List<NeedTables.Row> upwards = new ArrayList<>(rows);
        Collections.reverse(upwards);
        long most = rows.stream().mapToLong(row -> row.money().fen()).max().orElse(0);
        boolean isSmall = most < 10 * FEN_PER_TEN_THOUSAND_YUAN;
        double perUnit = isSmall ? FEN_PER_YUAN : FEN_PER_TEN_THOUSAND_YUAN;
        List<Object> series = new ArrayList<>();
        for (Source source : Source.values()) {
            series.add(bars(source.key(), COLOURS.get(source.ordinal()), upwards, perUnit, money -> money.of(source)));
        }
        if (rows.stream().anyMatch(row -> row.money().unset() > 0)) {
            series.add(bars("budget.unset", COLOURS.get(series.size()), upwards, perUnit, Money::unset));
        }
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("textStyle", Map.of("fontFamily", FONT, "fontSize", 13));
        options.put("tooltip", Map.of("trigger", "axis", "axisPointer", Map.of("type", "shadow")));
        options.put("legend", Map.of("top", 0, "left", 0));
        options.put("grid", Map.of("left", 8, "right", 56, "top", 56, "bottom", 28, "containLabel", true));
        options.put(
                "xAxis", Map.of("type", "value", "name", tell.say(isSmall ? "budget.unit.yuan" : "budget.unit.wan")));
        options.put(
                "yAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        upwards.stream().map(NeedTables.Row::name).toList()));
        options.put("series", series);
        return json.writeValueAsString(options).replace("<", "\\u003c");
    }

    private Map<String, Object> bars(
            String key, String colour, List<NeedTables.Row> rows, double perUnit, ToLongFunction<Money> fen) {
        List<Object> data = new ArrayList<>();
        rows.forEach(row -> data.add(Map.of(
                "value",
                Math.round(fen.applyAsLong(row.money()) / perUnit * DECIMALS) / (double) DECIMALS,
                "url",
                row.url())));
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "bar");
        series.put("stack", "sources");
        series.put("name", tell.say(key));
        series.put("itemStyle", Map.of("color", colour));
        series.put("barMaxWidth", 22);
        series.put("data", data);
        return series;
    }
}
