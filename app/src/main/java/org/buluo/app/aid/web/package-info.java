/** The pages of this module. */
package org.buluo.app.aid.web;
