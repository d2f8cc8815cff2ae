package org.buluo.app.account;

import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time, beside reconciliations and keys of children. */
@Configuration(value = "accountKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptExports(JdbcClient database) {
        return KeptTable.of(database, "account.exports", "account.purpose_export", "made_at", "true");
    }
}
