package org.buluo.app.policy.web;

import java.util.Set;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module, what the audit says of them, and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class PolicyRoutes {

    private static final int ORDER = 70;
    private static final String DRAFT = "policy-draft:{id}";
    private static final String EDIT = "policy.edit";
    private static final String WHAT_IF = "what-if:{id}";

    @Bean
    Routes policyWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/policy", "/policy/{version}", "/policy/{version}/yaml")
                .reads(Permission.READ_CHILDREN, "/policy/compare", "/policy/schema", "/policy/history/{provision}")
                .reads(Permission.READ_CHILDREN, "/policy/drafts/{id}", "/policy/drafts/{id}/yaml")
                .reads(Permission.READ_CHILDREN, "/policy/what-if", "/policy/what-if/{id}")
                .reads(Permission.READ_CHILDREN, "/policy/what-if/{id}/children", "/policy/what-if/{id}/export")
                .acts(Permission.PROPOSE_POLICY, "/policy/drafts", "/policy/drafts/{id}/amount")
                .acts(Permission.PROPOSE_POLICY, "/policy/drafts/{id}/end", "/policy/drafts/{id}/move")
                .acts(Permission.PROPOSE_POLICY, "/policy/drafts/{id}/document", "/policy/drafts/{id}/name")
                .acts(Permission.PROPOSE_POLICY, "/policy/drafts/{id}/text", "/policy/drafts/{id}/file")
                .acts(Permission.PROPOSE_POLICY, "/policy/drafts/{id}/propose", "/policy/drafts/{id}/back")
                .acts(Permission.PROPOSE_POLICY, "/policy/drafts/{id}/withdraw", "/policy/drafts/{id}/rebase")
                .acts(Permission.APPROVE_POLICY, "/policy/drafts/{id}/approve", "/policy/drafts/{id}/return")
                .acts(Permission.APPROVE_POLICY, "/policy/what-if");
    }

    @Bean
    AuditRules policyAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/policy", "policy.list", "")
                .looked(AuditKind.VIEW, "/policy/{version}", "policy.version", "policy:{version}")
                .looked(AuditKind.EXPORT, "/policy/{version}/yaml", "policy.yaml", "policy:{version}")
                .looked(AuditKind.VIEW, "/policy/compare", "policy.compare", "", "a", "b")
                .not("/policy/schema", "a public file of the programme")
                .looked(AuditKind.VIEW, "/policy/history/{provision}", "policy.history", "")
                .looked(AuditKind.VIEW, "/policy/drafts/{id}", "policy.draft", DRAFT)
                .looked(AuditKind.EXPORT, "/policy/drafts/{id}/yaml", "policy.yaml", DRAFT)
                .recorded(AuditKind.CHANGE, "/policy/drafts", "policy.begin", "")
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/amount", EDIT, DRAFT, "provision", "from", "yuan")
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/end", EDIT, DRAFT, "provision", "from")
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/move", EDIT, DRAFT, "provision", "from", "to")
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/document", EDIT, DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/name", EDIT, DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/text", EDIT, DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/file", EDIT, DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/propose", "policy.propose", DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/back", "policy.take-back", DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/withdraw", "policy.withdraw", DRAFT)
                .sent(AuditKind.CHANGE, "/policy/drafts/{id}/rebase", EDIT, DRAFT)
                .recorded(AuditKind.APPROVE, "/policy/drafts/{id}/approve", "policy.approve", DRAFT)
                .recorded(AuditKind.APPROVE, "/policy/drafts/{id}/return", "policy.send-back", DRAFT)
                .looked(AuditKind.LIST, "/policy/what-if", "policy.what-ifs", "")
                .recorded(AuditKind.CHANGE, "/policy/what-if", "policy.try-out", "")
                .looked(AuditKind.VIEW, "/policy/what-if/{id}", "policy.what-if", WHAT_IF)
                .looked(AuditKind.LIST, "/policy/what-if/{id}/children", "policy.what-if-children", WHAT_IF)
                .looked(AuditKind.EXPORT, "/policy/what-if/{id}/export", "policy.what-if-export", WHAT_IF);
    }

    @Bean
    MenuItem policyMenu() {
        return new MenuItem("policy.title", "/policy", ORDER, Set.of());
    }
}
