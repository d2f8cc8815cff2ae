package org.buluo.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CountySettings;
import org.buluo.files.intake.title.Title;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What titles tell of rows that do not say it themselves: a sheet of one class names school, grade and class above. */
@Repository
class TitlesOfRows {

    /** A row with more cells than these is no title. */
    private static final int MOST_CELLS = 3;

    private final JdbcClient database;
    private final Codec codec;
    private final CountySettings county;

    TitlesOfRows(JdbcClient database, Codec codec, CountySettings county) {
        this.database = database;
        this.codec = codec;
        this.county = county;
    }

    /** The title that counts for each row of a sheet with a title, by the row's number. */
    Map<Integer, Title> of(long delivery, String label) {
        List<String> places = database.sql("""
                        select s.name, d.file_name from intake.sheet s join intake.delivery d on d.id = s.delivery_id
                        where s.delivery_id = :delivery and s.label = :label limit 1
                        """)
                .param("delivery", delivery)
                .param("label", label)
                .query((row, i) -> List.of(row.getString(1), row.getString(2)))
                .optional()
                .orElse(List.of());
        List<byte[]> blocks = database.sql("""
                        select b.content from intake.row_block b join intake.sheet s using (delivery_id, place)
                        where s.delivery_id = :delivery and s.label = :label order by b.first_row
                        """)
                .param("delivery", delivery)
                .param("label", label)
                .query(byte[].class)
                .list();
        return titles(places, blocks);
    }

    private Map<Integer, Title> titles(List<String> places, List<byte[]> blocks) {
        String name = county.county().name();
        Title title = Title.of(places, name);
        Map<Integer, Title> titles = new HashMap<>();
        for (byte[] block : blocks) {
            for (PackedRows.PackedRow row : PackedRows.unpack(codec.open(block))) {
                List<String> said = new ArrayList<>(row.cells());
                said.removeIf(String::isBlank);
                if (said.size() <= MOST_CELLS) {
                    title = Title.of(List.of(String.join(" ", said)), name).or(title);
                } else {
                    titles.put(row.number(), title);
                }
            }
        }
        return titles;
    }
}
