package org.buluo.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.buluo.core.place.Alias;
import org.buluo.core.place.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Which county this console serves. */
@Service
public class CountySettings {

    private final JdbcClient database;
    private final JsonMapper json;
    private volatile County known;

    CountySettings(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The county; empty before the first set-up. */
    public Optional<County> find() {
        if (known == null) {
            known = database.sql("select * from platform.county order by code limit 1")
                    .query(this::row)
                    .optional()
                    .orElse(null);
        }
        return Optional.ofNullable(known);
    }

    /** The county of a console that was set up. */
    public County county() {
        return find().orElseThrow(() -> new IllegalStateException("the console was not set up"));
    }

    /** Writes the county down. */
    public void save(County county) {
        database.sql("""
                        insert into platform.county
                          (code, name, town, autumn_cut_off, spring_cut_off, from_age, to_age, aliases)
                        values (:code, :name, :town, :autumn, :spring, :from, :to, cast(:aliases as jsonb))
                        on conflict (code) do update set
                          name = excluded.name, town = excluded.town, autumn_cut_off = excluded.autumn_cut_off,
                          spring_cut_off = excluded.spring_cut_off, from_age = excluded.from_age,
                          to_age = excluded.to_age, aliases = excluded.aliases
                        """)
                .param("code", county.code())
                .param("name", county.name())
                .param("town", county.town())
                .param("autumn", county.autumnCutOff().toString())
                .param("spring", county.springCutOff().toString())
                .param("from", county.fromAge())
                .param("to", county.toAge())
                .param("aliases", json.writeValueAsString(stored(county.aliases())))
                .update();
        known = null;
        forgetWhenDone();
    }

    /** Whoever asks before the transaction's end keeps what held before it. */
    private void forgetWhenDone() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }

    private County row(ResultSet row, int number) throws SQLException {
        StoredAlias[] aliases = json.readValue(row.getString("aliases"), StoredAlias[].class);
        return new County(
                row.getString("code"),
                row.getString("name"),
                row.getString("town"),
                MonthDay.parse(row.getString("autumn_cut_off")),
                MonthDay.parse(row.getString("spring_cut_off")),
                row.getInt("from_age"),
                row.getInt("to_age"),
                Arrays.stream(aliases).map(StoredAlias::alias).toList());
    }

    private static List<StoredAlias> stored(List<Alias> aliases) {
        return aliases.stream()
                .map(alias -> new StoredAlias(
                        alias.from(),
                        alias.to(),
                        alias.since() == null ? "" : alias.since().toString()))
                .toList();
    }

    /** A renamed place as the table keeps it; the day is empty when it is not known. */
    record StoredAlias(String from, String to, String since) {
        Alias alias() {
            return new Alias(from, to, since.isEmpty() ? null : LocalDate.parse(since));
        }
    }
}
