/** The pages of the administration. */
package org.buluo.app.settings.web;
