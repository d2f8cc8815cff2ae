/** The pages of this module. */
package org.buluo.app.budget.web;
