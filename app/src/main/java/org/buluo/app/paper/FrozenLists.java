package org.buluo.app.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.place.DivisionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the lists that were printed: rows are added, and never changed or removed. */
@Repository
public class FrozenLists {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Codec codec;

    FrozenLists(JdbcClient database, JsonMapper json, Codec codec) {
        this.database = database;
        this.json = json;
        this.codec = codec;
    }

    /** An address as it is kept. */
    private record Address(String path, Map<String, String> parameters) {}

    /** The hash under a code; empty when the code is free. */
    Optional<String> hash(PaperCode code) {
        return CurrentScope.beyond(() -> database.sql("select hash from paper.frozen_list where code = :code")
                .param("code", code.text())
                .query(String.class)
                .optional());
    }

    void add(
            PaperCode code,
            String kind,
            Locale locale,
            ListState address,
            PaperHead head,
            Binding binding,
            String hash,
            Belonging belonging) {
        Scope scope = belonging.scope();
        long id = database.sql("""
                        insert into paper.frozen_list
                            (code, kind, language, address, head, as_of, rows, sums, hash, township, school, unit,
                             scope_kind, scope_code, scope_name)
                        values (:code, :kind, :language, cast(:address as json), :head, :asOf, :rows, :sums, :hash,
                            :township, :school, :unit, :scopeKind, :scopeCode, :scopeName)
                        returning id
                        """)
                .param("code", code.text())
                .param("kind", kind)
                .param("language", locale.getLanguage())
                .param("address", json.writeValueAsString(new Address(address.path(), address.parameters())))
                .param("head", codec.seal(Personal.text(json.writeValueAsString(head))))
                .param("asOf", head.asOf())
                .param("rows", binding.rows())
                .param("sums", binding.sums().toArray(String[]::new))
                .param("hash", hash)
                .param("township", belonging.township())
                .param("school", belonging.school())
                .param("unit", belonging.unit())
                .param("scopeKind", kind(scope))
                .param(
                        "scopeCode",
                        scope instanceof Scope.Area area ? area.division().text() : "")
                .param("scopeName", name(scope))
                .query(Long.class)
                .single();
        int number = 1;
        for (Binding.Bound volume : binding.volumes()) {
            addVolume(id, number++, volume);
        }
    }

    private static String kind(Scope scope) {
        return scope.isWholeCounty()
                ? "COUNTY"
                : scope.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static String name(Scope scope) {
        if (scope instanceof Scope.Area area) {
            return area.township();
        }
        if (scope instanceof Scope.Unit unit) {
            return unit.unit();
        }
        return scope instanceof Scope.School place ? place.school() : "";
    }

    private void addVolume(long list, int number, Binding.Bound volume) {
        database.sql("""
                        insert into paper.volume (list_id, number, rows, sums, content)
                        values (:list, :number, :rows, :sums, :content)
                        """)
                .param("list", list)
                .param("number", number)
                .param("rows", volume.rows())
                .param("sums", volume.sums().toArray(String[]::new))
                .param("content", volume.content())
                .update();
    }

    void printed(PaperCode code, SignedIn person) {
        database.sql("""
                        insert into paper.printing (list_id, printed_by, printed_by_name)
                        select id, :login, :name from paper.frozen_list where code = :code
                        """)
                .param("code", code.text())
                .param("login", person.login())
                .param("name", person.displayName())
                .update();
    }

    /** The list under a code, when nothing in it is hidden from this person. */
    public Optional<FrozenList> find(Scope scope, PaperCode code) {
        SqlPredicate mine = scope.on(new ScopeColumns("f.township", "f.school", "f.unit"));
        return database.sql("select f.* from paper.frozen_list f where f.code = :code and " + mine.sql())
                .param("code", code.text())
                .params(mine.parameters())
                .query(this::row)
                .optional();
    }

    private FrozenList row(ResultSet row, int number) throws SQLException {
        Address address = json.readValue(row.getString("address"), Address.class);
        return new FrozenList(
                row.getLong("id"),
                new PaperCode(row.getString("code")),
                row.getString("kind"),
                row.getString("language"),
                new ListState(address.path(), address.parameters()),
                json.readValue(
                        codec.open(Personal.Kind.TEXT, row.getBytes("head")).reveal(), PaperHead.class),
                row.getInt("rows"),
                texts(row, "sums"),
                row.getString("hash"),
                scope(row),
                row.getObject("frozen_at", Timestamp.class).toInstant());
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return switch (row.getString("scope_kind")) {
            case "COUNTY" -> Scope.wholeCounty();
            case "AREA" -> new Scope.Area(new DivisionCode(row.getString("scope_code")), row.getString("scope_name"));
            case "SCHOOL" -> new Scope.School(row.getString("scope_name"));
            case "UNIT" -> new Scope.Unit(row.getString("scope_name"));
            default -> Scope.none();
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** When and by whom it was printed, the first time first. */
    public List<Printing> printings(FrozenList list) {
        return database.sql("""
                        select printed_by_name, printed_at from paper.printing where list_id = :list order by id
                        """)
                .param("list", list.id())
                .query((row, i) -> new Printing(
                        row.getString(1), row.getObject(2, Timestamp.class).toInstant()))
                .list();
    }

    /** A volume of a list; empty rows when the list has none. */
    public Optional<Volume> volume(FrozenList list, int number) {
        if (list.rows() == 0 && number == 1) {
            return Optional.of(new Volume(1, 1, List.of(), list.sums()));
        }
        return database.sql("select sums, content from paper.volume where list_id = :list and number = :number")
                .param("list", list.id())
                .param("number", number)
                .query((row, i) -> new Volume(
                        number,
                        (number - 1) * Volume.MOST_ROWS + 1,
                        Binding.rows(json, codec, row.getBytes("content"), null),
                        texts(row, "sums")))
                .optional();
    }

    /** All its rows, opened one volume after another. @param whole is told whether they are still what was frozen */
    List<PaperRow> rows(FrozenList list, Consumer<Boolean> whole) {
        List<PaperRow> all = new ArrayList<>(list.rows());
        SM3Digest digest = new SM3Digest();
        for (int number = 1; number <= list.volumes() && list.rows() > 0; number++) {
            database.sql("select content from paper.volume where list_id = :list and number = :number")
                    .param("list", list.id())
                    .param("number", number)
                    .query((row, i) -> Binding.rows(json, codec, row.getBytes(1), digest))
                    .optional()
                    .ifPresent(all::addAll);
        }
        whole.accept(HexFormat.of().formatHex(Binding.result(digest)).equals(list.hash()));
        return all;
    }
}
