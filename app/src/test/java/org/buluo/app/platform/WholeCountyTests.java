package org.buluo.app.platform;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** A test looks at the tables for the whole county; what it asks of a page, the page does for whoever is signed in. */
public class WholeCountyTests extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        CurrentScope.become(() -> Viewer.of(SignedIn.system()));
    }

    @Override
    public void afterTestClass(TestContext test) {
        CurrentScope.become(null);
    }
}
