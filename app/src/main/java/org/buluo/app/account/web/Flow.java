package org.buluo.app.account.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.buluo.app.account.Tally;
import org.buluo.app.platform.ListState;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The universe flowing into standings, as options of a chart; nodes and bands lead to their lists. */
@Component
class Flow {

    private static final Map<String, String> COLOURS =
            Map.of("good", "#0b5c7a", "warn", "#b37400", "bad", "#a3262a", "", "#8793a0");

    private static final String FONT = "system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";

    private final Tell tell;
    private final JsonMapper json;

    Flow(Tell tell, JsonMapper json) {
        this.tell = tell;
        this.json = json;
    }

    /** JSON that may stand in a page. */
    String of(List<Tally> tallies, ListState list) {
        List<Object> nodes = new ArrayList<>();
        List<Object> links = new ArrayList<>();
        String all = tell.say("account.universe");
        nodes.add(node(all, "", list, Matrix.count(tallies, t -> true)));
        for (SchoolStanding schooling : SchoolStanding.values()) {
            ListState there = list.with("schooling", schooling);
            long count = Matrix.count(tallies, t -> t.schooling() == schooling);
            if (count > 0) {
                nodes.add(node(tell.schooling(schooling), tell.tone(schooling), there, count));
                links.add(link(all, tell.schooling(schooling), there, count));
            }
        }
        for (AidStanding aid : AidStanding.values()) {
            long count = Matrix.count(tallies, t -> t.aid() == aid);
            if (count > 0) {
                nodes.add(node(tell.aid(aid), tell.tone(aid), list.with("aid", aid), count));
            }
            for (SchoolStanding schooling : SchoolStanding.values()) {
                Predicate<Tally> both = t -> t.aid() == aid && t.schooling() == schooling;
                long some = Matrix.count(tallies, both);
                if (some > 0) {
                    ListState there = list.with("schooling", schooling).with("aid", aid);
                    links.add(link(tell.schooling(schooling), tell.aid(aid), there, some));
                }
            }
        }
        return json.writeValueAsString(Map.of("decal", false, "series", List.of(series(nodes, links))))
                .replace("<", "\\u003c");
    }

    private static Map<String, Object> series(List<Object> nodes, List<Object> links) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "sankey");
        series.put("left", 4);
        series.put("right", 150);
        series.put("top", 8);
        series.put("bottom", 8);
        series.put("nodeWidth", 14);
        series.put("nodeGap", 14);
        series.put("layoutIterations", 0);
        series.put("draggable", false);
        series.put(
                "label",
                Map.of(
                        "formatter",
                        "{b}  {c}",
                        "fontSize",
                        13,
                        "color",
                        "#1d2530",
                        "fontFamily",
                        FONT,
                        "backgroundColor",
                        "rgba(255,255,255,0.75)",
                        "padding",
                        List.of(1, 3)));
        series.put("lineStyle", Map.of("color", "source", "opacity", 0.28, "curveness", 0.5));
        series.put("emphasis", Map.of("focus", "adjacency"));
        series.put("data", nodes);
        series.put("links", links);
        return series;
    }

    private static Map<String, Object> node(String name, String tone, ListState list, long count) {
        return Map.of(
                "name",
                name,
                "value",
                count,
                "url",
                list.url(),
                "itemStyle",
                Map.of("color", COLOURS.get(tone), "borderWidth", 0));
    }

    private static Map<String, Object> link(String from, String to, ListState list, long count) {
        return Map.of("source", from, "target", to, "value", count, "url", list.url());
    }
}
