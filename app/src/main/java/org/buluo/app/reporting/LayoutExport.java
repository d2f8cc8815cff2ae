package org.buluo.app.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.RowsAsStated;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardFilter;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.Provisions;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.buluo.files.layout.ExportLayout;
import org.buluo.files.layout.LayoutOutput;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** Fills a layout with the approved awards of a term, those of whom somebody sees. */
@Component
public class LayoutExport {

    private static final int BATCH = 1000;
    private static final List<String> NARROWED = List.of("township", "school");

    private final Awards awards;
    private final RunsOfTerms runs;
    private final RowsAsStated stated;
    private final Provisions provisions;

    LayoutExport(Awards awards, RunsOfTerms runs, RowsAsStated stated, Provisions provisions) {
        this.awards = awards;
        this.runs = runs;
        this.stated = stated;
        this.provisions = provisions;
    }

    /** What is to be written. @param narrowed by township and school, as an address says */
    public record Order(ExportLayout layout, Term term, ListState narrowed) {}

    /**
     * What came of it.
     *
     * @param exported rows that go out
     * @param returned rows that stay here, with their reasons
     * @param files in the clear, by name: the parts, what stays here, and what it is about
     */
    public record Made(int exported, int returned, Map<String, byte[]> files) {
        @Override
        public String toString() {
            return "Made[" + exported + " " + returned + "]";
        }
    }

    private List<AwardFilter> filters(Order order) {
        Map<String, String> values = new HashMap<>(Map.of("state", AwardState.APPROVED.name()));
        NARROWED.forEach(name -> {
            if (!order.narrowed().get(name).isEmpty()) {
                values.put(name, order.narrowed().get(name));
            }
        });
        AwardFilter all = new AwardFilter(order.term(), Map.copyOf(values));
        return order.layout().provisions().isEmpty()
                ? List.of(all)
                : order.layout().provisions().stream()
                        .sorted()
                        .map(provision -> all.with("provision", provision))
                        .toList();
    }

    /** How many awards it would take. */
    public long count(Scope scope, Order order) {
        return filters(order).stream()
                .mapToLong(filter -> awards.sum(scope, filter).lines())
                .sum();
    }

    /** Writes the files. @param name of them, without ending @param watermark who takes them, when and what for */
    public Made make(Scope scope, Order order, String name, String watermark) throws IOException {
        LayoutOutput output = new LayoutOutput(order.layout(), watermark);
        long run = runs.newest(scope, order.term()).map(one -> one.id()).orElse(0L);
        List<Award> batch = new ArrayList<>();
        Consumer<List<Award>> write = some -> write(scope, run, order.term(), some, output);
        for (AwardFilter filter : filters(order)) {
            awards.each(scope, filter, PageRequest.first(), award -> {
                batch.add(award);
                if (batch.size() == BATCH) {
                    write.accept(batch);
                    batch.clear();
                }
            });
        }
        write.accept(batch);
        return made(output, name, watermark);
    }

    private void write(Scope scope, long run, Term term, List<Award> some, LayoutOutput output) {
        Map<Long, ChildLine> children = new HashMap<>();
        Map<Long, List<ReceivedRow>> rows = new HashMap<>();
        List<Long> wanted = some.stream().map(Award::child).distinct().toList();
        stated.each(scope, run, wanted, (child, own) -> {
            children.put(child.line().childId(), child);
            rows.put(child.line().childId(), own);
        });
        for (Award award : some) {
            output.row(new LayoutValues(
                    award,
                    children.get(award.child()),
                    rows.getOrDefault(award.child(), List.of()),
                    provisions.name(award.provision()),
                    term));
        }
    }

    private static Made made(LayoutOutput output, String name, String watermark) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        output.parts(name).forEach(part -> files.put(part.name(), part.content()));
        if (output.returned() > 0) {
            files.put("退回-" + name + ".xlsx", output.returnedWorkbook());
        }
        files.put("说明.xlsx", about(output, watermark));
        return new Made(output.exported(), output.returned(), files);
    }

    private static byte[] about(LayoutOutput output, String watermark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out, watermark)) {
            var sheet = workbook.sheet("说明", List.of());
            sheet.row(List.of("导出行数", String.valueOf(output.exported())));
            sheet.row(List.of("退回行数", String.valueOf(output.returned())));
            sheet.row(List.of("合计", String.valueOf(output.exported() + output.returned())));
        }
        return out.toByteArray();
    }
}
