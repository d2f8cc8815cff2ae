package org.buluo.app.corrections;

import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time: closed lines with their history, and receipts of which no line is left. */
@Configuration(value = "correctionsKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptCorrectionLines(JdbcClient database) {
        return KeptTable.of(database, "corrections.lines", "corrections.line", "closed_at", "state = 'closed'");
    }

    @Bean
    KeptData keptHandings(JdbcClient database) {
        return KeptTable.of(
                database,
                "corrections.handings",
                "corrections.handing",
                "handed_at",
                "not exists (select from corrections.handed d where d.handing_id = corrections.handing.id)");
    }
}
