package org.buluo.app.casework;

import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time: a case that is open is kept however old it is. */
@Configuration(value = "caseworkKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptCases(JdbcClient database) {
        return KeptTable.of(database, "casework.cases", "casework.case_file", "closed_at", "closed_at is not null");
    }

    @Bean
    KeptData keptNotices(JdbcClient database) {
        return KeptTable.of(database, "casework.notices", "casework.notice", "made_at", "true");
    }
}
