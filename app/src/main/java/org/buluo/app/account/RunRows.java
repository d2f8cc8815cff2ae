package org.buluo.app.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.intake.UnpackedFile;
import org.buluo.app.linkage.PairSource;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Source;
import org.buluo.files.intake.IntakeReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a reconciliation read, and its sums. */
@Repository
class RunRows {

    private final JdbcClient database;

    RunRows(JdbcClient database) {
        this.database = database;
    }

    /** The files that were read, and the sheets that rows came from. @return the sheets, by their place */
    List<PairSource> inputs(long run, Reconciled account, IntakeReport intake, List<UnpackedFile> delivered) {
        Map<String, Long> deliveryOf = new HashMap<>();
        for (UnpackedFile file : delivered) {
            String name = file.handed().name();
            deliveryOf.put(name, file.deliveryId());
            database.sql("""
                            insert into account.run_input (run_id, delivery_id, file_name, sha256)
                            values (:run, :delivery, :name, :hash)
                            """)
                    .param("run", run)
                    .param("delivery", file.deliveryId())
                    .param("name", name)
                    .param("hash", intake.hashes().getOrDefault(name, ""))
                    .update();
        }
        Map<Source, RosterKind> kinds = new HashMap<>();
        intake.files().forEach(line -> kinds.put(new Source(line.file(), line.sheet()), line.kind()));
        List<Source> sources = account.sources().list();
        List<PairSource> told = new ArrayList<>();
        for (Source source : sources) {
            RosterKind kind = kinds.get(source);
            told.add(new PairSource(
                    deliveryOf.get(source.file()), source.file(), source.sheet(), kind == null ? "" : kind.code()));
            source(run, told.size() - 1, told.get(told.size() - 1));
        }
        return told;
    }

    private void source(long run, int place, PairSource source) {
        database.sql("""
                        insert into account.run_source (run_id, place, delivery_id, file_name, sheet, kind)
                        values (:run, :place, :delivery, :file, :sheet, :kind)
                        """)
                .param("run", run)
                .param("place", place)
                .param("delivery", source.deliveryId())
                .param("file", source.fileName())
                .param("sheet", source.sheet())
                .param("kind", source.kind())
                .update();
    }

    /** The counts behind the home page, the four-checks matrix, and what changed since the run before. */
    void sums(long run, Reconciled account) {
        database.sql("""
                        insert into account.tally
                            (run_id, township, stage, aid, schooling, is_open, children, due_fen, paid_fen)
                        select run_id, township, stage, aid, schooling, case_owner <> '', count(*), sum(due_fen),
                            sum(paid_fen)
                        from account.line where run_id = :run
                        group by run_id, township, stage, aid, schooling, case_owner <> ''
                        """).param("run", run).update();
        List<Comparison.Cell> cells = account.comparison().cells();
        for (int place = 0; place < cells.size(); place++) {
            cell(run, place, cells.get(place));
        }
        changes(run);
    }

    private void cell(long run, int place, Comparison.Cell cell) {
        database.sql("""
                        insert into account.comparison
                            (run_id, place, left_list, right_list, in_both, only_left, only_right)
                        values (:run, :place, :left, :right, :both, :onlyLeft, :onlyRight)
                        """)
                .param("run", run)
                .param("place", place)
                .param("left", cell.left())
                .param("right", cell.right())
                .param("both", cell.inBoth())
                .param("onlyLeft", cell.onlyLeft())
                .param("onlyRight", cell.onlyRight())
                .update();
    }

    /** A child that is new has no value from before; one that is gone has none now. */
    private void changes(long run) {
        database.sql("""
                        with before as (
                            select max(r.id) as id from account.run r join account.run n on n.term = r.term
                            where n.id = :run and r.id < :run and r.state = 'done'),
                        linked as (
                            update account.run set previous_run = before.id from before
                            where account.run.id = :run returning previous_run)
                        insert into account.change (run_id, child_id, township, school, what, from_value, to_value)
                        select :run, coalesce(n.child_id, o.child_id), coalesce(n.township, o.township),
                            coalesce(n.school, o.school), w.what, coalesce(w.was, ''), coalesce(w.is_now, '')
                        from (select * from account.line where run_id = :run) n
                        full join (select l.* from account.line l, linked where l.run_id = linked.previous_run) o
                            on o.child_id = n.child_id
                        cross join lateral (values
                            ('aid', o.aid, n.aid), ('schooling', o.schooling, n.schooling),
                            ('school', o.school, n.school), ('due', o.due_fen::text, n.due_fen::text),
                            ('paid', o.paid_fen::text, n.paid_fen::text)) as w (what, was, is_now)
                        where w.was is distinct from w.is_now and exists (
                            select from linked where previous_run is not null)
                        """).param("run", run).update();
    }

    /** Marks the run as done. */
    void done(long run, Reconciled account, int decided, String fingerprint, Path folder) throws IOException {
        database.sql("""
                        update account.run set state = 'done', finished_at = now(), as_of = :asOf, cut_off = :cutOff,
                            children = :children, decisions = :decisions, decisions_unused = :unused,
                            fingerprint = :fingerprint, summary = cast(:summary as jsonb)
                        where id = :run
                        """)
                .param("asOf", account.asOf())
                .param("cutOff", account.cutOff())
                .param("children", account.children().size())
                .param("decisions", decided)
                .param("unused", account.unusedDecisions().size())
                .param("fingerprint", fingerprint)
                .param("summary", Files.readString(folder.resolve("summary.json")))
                .param("run", run)
                .update();
    }
}
