package org.buluo.app.intake;

import java.util.List;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deliveries that a person may see, newest first. */
@Repository
public class DeliveryList {

    private static final SortColumn KEY = SortColumn.number("key", "-d.id");
    private static final List<SortColumn> SORTS = List.of(
            new SortColumn("received", "-extract(epoch from d.received_at)", "numeric"),
            SortColumn.text("file", "d.file_name"),
            SortColumn.text("kind", "d.kind"),
            SortColumn.text("place", "d.township || d.school"),
            SortColumn.text("sender", "d.sent_by_name"),
            new SortColumn("stated", "d.stated_on", "date"),
            SortColumn.number("in", "d.rows_in"),
            SortColumn.number("returned", "d.rows_returned"));

    private final JdbcClient database;

    DeliveryList(JdbcClient database) {
        this.database = database;
    }

    /** A page of them. */
    public Page<Delivery> page(Scope scope, DeliveryFilter filter, PageRequest request) {
        SqlPredicate mine = scope.on(Deliveries.SCOPE);
        Keyset keyset = Keyset.of(request, SORTS, KEY);
        String where = " where " + mine.sql() + " and " + filter.sql();
        long total = database.sql("select count(*) from intake.delivery d" + where)
                .params(mine.parameters())
                .params(filter.parameters())
                .query(Long.class)
                .single();
        return keyset.page(
                database.sql("select d.*, " + Deliveries.STANDING + ", " + keyset.keys() + " from intake.delivery d"
                                + where + " and " + keyset.where().sql() + " " + keyset.order())
                        .params(mine.parameters())
                        .params(filter.parameters())
                        .params(keyset.where().parameters()),
                Deliveries::row,
                total);
    }

    /** What was sent at once. */
    public List<Delivery> ofUpload(Scope scope, long upload) {
        SqlPredicate mine = scope.on(Deliveries.SCOPE);
        return database.sql(Deliveries.SELECT + " where d.upload_id = :upload and " + mine.sql() + " order by d.id")
                .param("upload", upload)
                .params(mine.parameters())
                .query(Deliveries::row)
                .list();
    }

    /** The townships of deliveries that this person may see. */
    public List<String> townships(Scope scope) {
        SqlPredicate mine = scope.on(Deliveries.SCOPE);
        return database.sql("select distinct d.township from intake.delivery d where d.township <> '' and " + mine.sql()
                        + " order by 1")
                .params(mine.parameters())
                .query(String.class)
                .list();
    }
}
