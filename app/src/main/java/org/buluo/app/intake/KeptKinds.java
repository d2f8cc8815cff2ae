package org.buluo.app.intake;

import org.buluo.app.platform.KeptData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module keeps for a time: what the bank sent back is evidence of money and is kept longer. */
@Configuration(value = "intakeKeptKinds", proxyBeanMethods = false)
class KeptKinds {

    @Bean
    KeptData keptFiles(JdbcClient database, ObjectProvider<DeliveriesInUse> users) {
        return new OldDeliveries(database, users, "intake.files", false);
    }

    @Bean
    KeptData keptBankReturns(JdbcClient database, ObjectProvider<DeliveriesInUse> users) {
        return new OldDeliveries(database, users, "intake.bank-returns", true);
    }
}
