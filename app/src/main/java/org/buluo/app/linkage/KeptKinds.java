package org.buluo.app.linkage;

import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time: a decision that stands is kept however old it is, since accounts rest on it. */
@Configuration(value = "linkageKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptDecisions(JdbcClient database) {
        return KeptTable.of(database, "linkage.decisions", "linkage.decision", "undone_at", "undone_at is not null");
    }
}
