package org.buluo.app.platform;

import java.util.Arrays;

/** What an account is for (design.md §9); the words are in the bundle under {@code platform.role.<name>}. */
public enum Role {
    /** 县学生资助中心. */
    AID_OFFICE,
    /** 县财政局. */
    FINANCE,
    /** 学校资助专干. */
    SCHOOL_OFFICER,
    /** 乡镇专干. */
    TOWNSHIP_OFFICER,
    /** 成员单位联络员. */
    UNIT_LIAISON,
    /** 领导（只读）. */
    LEADER,
    /** 审计（只读，含审计记录）. */
    AUDITOR,
    /** 系统管理员. */
    SYSTEM_ADMIN,
    /** 安全管理员. */
    SECURITY_ADMIN,
    /** 审计管理员. */
    AUDIT_ADMIN,
    /** 账号管理员（管本辖区的账号）. */
    ACCOUNT_MANAGER;

    /** The key of its name. */
    public String key() {
        return "platform.role." + name();
    }

    /** Whether people of this role sign in with a second factor: they reveal, approve, pay or administer. */
    public boolean needsSecondFactor() {
        return Arrays.stream(Permission.values()).anyMatch(each -> each.isGuarded() && each.isOf(this));
    }

    /** The path of the page with which their work begins. */
    public String home() {
        if (Permission.READ_CHILDREN.isOf(this)) {
            return "/";
        }
        return switch (this) {
            case AUDIT_ADMIN -> "/audit";
            case SYSTEM_ADMIN -> "/settings";
            default -> "/people";
        };
    }

    /** The authority that Spring Security asks for. */
    public String authority() {
        return "ROLE_" + name();
    }
}
