package org.buluo.app.forms;

import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time. */
@Configuration(value = "formsKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptForms(JdbcClient database) {
        return KeptTable.of(database, "forms.sent", "forms.sent_form", "sent_at", "true");
    }
}
