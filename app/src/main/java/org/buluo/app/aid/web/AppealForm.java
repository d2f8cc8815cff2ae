package org.buluo.app.aid.web;

import org.buluo.app.aid.Said;

/**
 * An appeal as somebody types it in.
 *
 * @param child the child's key; 0 when it is on no list
 * @param childName as stated; empty when the key says who it is
 * @param township as stated
 * @param provision id; empty when the family can't tell
 * @param said by whom and why
 */
record AppealForm(long child, String childName, String township, String provision, Said said) {

    static AppealForm empty(long child) {
        return new AppealForm(child, "", "", "", new Said("", "", ""));
    }

    @Override
    public String toString() {
        return "AppealForm[" + child + "]";
    }
}
