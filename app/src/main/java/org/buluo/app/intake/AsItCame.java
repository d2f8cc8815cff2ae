package org.buluo.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A delivery as it came: its sheets, its first rows with what tells who somebody is masked, and its bytes. */
@Service
public class AsItCame {

    /** How many rows a screen shows. */
    public static final int MOST_ROWS = 200;

    private static final TypeReference<TreeMap<String, Integer>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Deliveries deliveries;
    private final Contents contents;
    private final Codec codec;
    private final Audit audit;
    private final JsonMapper json;

    AsItCame(JdbcClient database, Deliveries deliveries, Contents contents, Codec codec, Audit audit, JsonMapper json) {
        this.database = database;
        this.deliveries = deliveries;
        this.contents = contents;
        this.codec = codec;
        this.audit = audit;
        this.json = json;
    }

    /** A row of a screen. @param number as a spreadsheet shows it */
    public record Row(int number, List<String> cells) {}

    /** The first rows of a sheet. @param headings by column; empty when the sheet has none */
    public record Rows(List<String> headings, List<Row> rows) {}

    /** The sheets of a delivery that this person may see. */
    public List<Sheet> sheets(Scope scope, long id) {
        if (deliveries.find(scope, id).isEmpty()) {
            return List.of();
        }
        return database.sql("select * from intake.sheet where delivery_id = :id order by place")
                .param("id", id)
                .query((row, i) -> new Sheet(
                        row.getInt("place"),
                        row.getString("name"),
                        row.getString("kind").isEmpty() ? null : RosterKind.valueOf(row.getString("kind")),
                        new Counts(
                                row.getInt("rows_in"),
                                row.getInt("rows_kept"),
                                row.getInt("rows_returned"),
                                row.getInt("rows_defect")),
                        row.getString("refused")))
                .list();
    }

    /** The first rows of a sheet, below its headings. */
    public Rows rows(Scope scope, long id, int sheet) {
        if (deliveries.find(scope, id).isEmpty()) {
            return new Rows(List.of(), List.of());
        }
        Heading heading = database.sql("""
                        select row, headings, columns from intake.heading
                        where delivery_id = :id and place = :sheet order by row limit 1
                        """)
                .param("id", id)
                .param("sheet", sheet)
                .query((row, i) -> new Heading(
                        row.getInt("row"),
                        Arrays.asList((String[]) row.getArray("headings").getArray()),
                        MaskedColumns.of(json.readValue(row.getString("columns"), COLUMNS))))
                .optional()
                .orElse(new Heading(0, List.of(), MaskedColumns.of(new TreeMap<>())));
        List<Row> rows = new ArrayList<>();
        for (byte[] block : blocks(id, sheet)) {
            for (PackedRows.PackedRow row : PackedRows.unpack(codec.open(block))) {
                if (row.number() > heading.row() && rows.size() < MOST_ROWS) {
                    rows.add(new Row(row.number(), heading.masks().masked(row.cells())));
                }
            }
        }
        return new Rows(heading.headings(), rows);
    }

    private record Heading(int row, List<String> headings, MaskedColumns masks) {}

    /** Enough blocks: a heading is among a sheet's first rows. */
    private List<byte[]> blocks(long id, int sheet) {
        return database.sql("""
                        select content from intake.row_block where delivery_id = :id and place = :sheet
                        order by first_row limit 3
                        """)
                .param("id", id)
                .param("sheet", sheet)
                .query(byte[].class)
                .list();
    }

    /** Whether a delivery has a workbook of rows that go back, or of rows with a defect; or its own bytes. */
    public boolean has(Delivery delivery, String what) {
        return contents.has(delivery.id(), Contents.What.valueOf(what.toUpperCase(Locale.ROOT)));
    }

    /** Writes down that a person takes a file of a delivery out; refuses when they may not. */
    public void mustTake(Delivery delivery, String what, SignedIn who) {
        if (!Receiving.mayReceiveFrom(who.role())
                || deliveries.find(who.scope(), delivery.id()).isEmpty()) {
            throw new AccessDeniedException("may not take files out");
        }
        audit.record(who, "intake.download", "delivery:" + delivery.id(), what);
    }

    /** Hands out a file of a delivery. @param what {@code original}, {@code rejects} or {@code defects} */
    public void copy(Delivery delivery, String what, OutputStream out) throws IOException {
        contents.copy(delivery.id(), Contents.What.valueOf(what.toUpperCase(Locale.ROOT)), out);
    }
}
