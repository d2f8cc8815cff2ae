package org.buluo.app.account.web;

import org.buluo.app.account.ChildFilter;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class AccountAuditRules {

    private static final String CHILD = "child:{id}";
    private static final String RUNS = "run:{a} run:{b}";
    private static final String EXPORT = "account.export";
    private static final String PURPOSE = "account.purpose-export";

    @Bean
    AuditRules accountAudited() {
        return AuditRules.begin()
                .looked(AuditKind.VIEW, "/", "account.home", "", "run")
                .looked(AuditKind.LIST, "/children", "account.children", "", ChildFilter.NAMES.toArray(String[]::new))
                .sent(AuditKind.SEARCH, "/children/search", "account.search", "")
                .looked(AuditKind.EXPORT, "/children/export", EXPORT, "", ChildFilter.NAMES.toArray(String[]::new))
                .looked(AuditKind.VIEW, "/children/{id}", "account.child", CHILD, "run")
                .recorded(AuditKind.REVEAL, "/children/{id}/reveal", "account.reveal", CHILD)
                .recorded(AuditKind.REVEAL, "/children/{id}/extract", "account.extract", CHILD)
                .looked(AuditKind.VIEW, "/children/purpose", PURPOSE, "")
                .recorded(AuditKind.REVEAL, "/children/purpose", PURPOSE, "")
                .recorded(AuditKind.REVEAL, "/children/purpose/{id}", "account.purpose-fetch", "export:{id}")
                .looked(AuditKind.VIEW, "/children/notice", "account.notice", "")
                .recorded(AuditKind.EXPORT, "/children/notice", "account.notice", "")
                .recorded(AuditKind.CHANGE, "/children/{id}/decide", "linkage.decide-child", CHILD)
                .looked(AuditKind.VIEW, "/comparison", "account.comparison", "", "run")
                .looked(AuditKind.LIST, "/runs", "account.runs", "")
                .recorded(AuditKind.ADMINISTER, "/runs", "account.reconcile", "")
                .recorded(AuditKind.ADMINISTER, "/runs/again", "account.reconcile", "")
                .looked(AuditKind.VIEW, "/runs/{id}", "account.run", "run:{id}")
                .looked(AuditKind.EXPORT, "/runs/{id}/files/{name}", "account.download", "run:{id}")
                .looked(AuditKind.LIST, "/runs/diff", "account.difference", "")
                .looked(AuditKind.LIST, "/runs/{a}/diff/{b}", "account.difference", RUNS)
                .looked(AuditKind.EXPORT, "/runs/{a}/diff/{b}/export", EXPORT, RUNS);
    }
}
