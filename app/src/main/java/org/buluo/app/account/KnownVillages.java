package org.buluo.app.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.VillageNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The villages of the current account: their names alone. */
@Repository
class KnownVillages implements VillageNames {

    private final JdbcClient database;

    KnownVillages(JdbcClient database) {
        this.database = database;
    }

    private record Village(String township, String name) {}

    @Override
    public Map<String, List<String>> byTownship() {
        List<Village> villages = CurrentScope.beyond(() -> database.sql("""
                        select distinct township, village from account.line
                        where run_id = (select max(id) from account.run where state = 'done')
                          and township <> '' and village <> ''
                        order by 1, 2
                        """)
                .query((row, i) -> new Village(row.getString(1), row.getString(2)))
                .list());
        return villages.stream()
                .collect(Collectors.groupingBy(
                        Village::township, TreeMap::new, Collectors.mapping(Village::name, Collectors.toList())));
    }
}
