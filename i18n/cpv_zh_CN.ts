<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The registry did not understand this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is outside its permitted range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unified social credit code is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and the registry differ in version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts: this account is locked for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not among those you work for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed this yourself, so somebody else must confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this work does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not know this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has been blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry already holds something else under this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier work of this computer has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all papers have been uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier step that this one builds on was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not hold this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this after you last saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible in the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application period has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application period is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the programme is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper limit of the programme is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider is not on the programme&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and provider are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough is left on this voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal was already made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is short: payer %1 has %2 left, %3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget has been published for this programme and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold everything needed for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving on this computer failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the registry is not safe, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry will take this a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s certificate has expired. Tell the office that runs it; check this computer&apos;s date too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet: this computer&apos;s date is probably wrong. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another address. Check the registry address letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the certificate. Ask your office for its certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, which sends passwords in the open. Use the https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the registry address, and ask the office that runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of this program and try again; nothing you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of at most 20 MB, for example by scanning with a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all 18 characters with the business licence; O, I, S, V and Z never occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Your work is kept on this computer and delivered afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capital letters and the input method, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or ask your administrator to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator if you think you should have access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague with the approver&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again to register this computer anew; tell your administrator if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to enrol this computer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it under its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is delivered by itself as soon as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the refused step, correct it, and do this step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the present state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back when it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed on %1. Choose another programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is possible from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: see the list of rules for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the amount, or choose another programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another provider from the programme&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history shows why. Ask the city&apos;s office if that seems wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount of at most what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is final here; the notice names the court of appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award less, wait for money to be given back, or ask for a higher budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant a budget on the budget page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the registry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. If it stays, send the diagnostic file to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; what you have typed stays in the window until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. You can go on working: everything is kept and delivered later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cpv::BarChartCard</name>
    <message>
        <source>%1 (right axis)</source>
        <translation>%1（右轴）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>View as chart</source>
        <translation>以图表查看</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格查看</translation>
    </message>
</context>
<context>
    <name>cpv::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
</context>
<context>
    <name>cpv::NavRail</name>
    <message>
        <source>Voucher Desk</source>
        <translation>算力券通</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Account, language, display and sign-out</source>
        <translation>账号、语言、显示与退出登录</translation>
    </message>
</context>
<context>
    <name>cpv::SearchField</name>
    <message>
        <source>Search applications, vouchers, providers; pinyin works</source>
        <translation>搜索申领、券号、供应商，支持拼音</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索（Ctrl+K）</translation>
    </message>
</context>
<context>
    <name>cpv::ShellWindow</name>
    <message>
        <source>Compute Voucher Desk</source>
        <translation>算力券通</translation>
    </message>
    <message>
        <source>Compute Voucher Desk – %1</source>
        <translation>算力券通 – %1</translation>
    </message>
</context>
<context>
    <name>cpv::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your city&apos;s office gives it out, for example https://voucher.example.gov.cn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your company&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your office&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your auditor&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on offline as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once with a network. After that you can read and fill in everything without one: what you do is kept on this computer, shown as waiting, and delivered when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on without a network. What you do is kept on this computer, shown as waiting, and delivered when you sign in again. An application counts as submitted only once it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry holds demonstration data: companies and people are made up. Sign in as the factory owner with %1, or as an official with %2. The password of every demonstration account is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cpv::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>cpv::StatusStrip</name>
    <message>
        <source>Zoom: Ctrl + wheel, Ctrl + plus, minus, zero</source>
        <translation>缩放：Ctrl + 滚轮，或 Ctrl + 加号、减号、0</translation>
    </message>
</context>
<context>
    <name>cpv::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>cpv::TopBar</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文（English）</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
</context>
<context>
    <name>cpv::UserMenu</name>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>恢复 100%</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文（English）</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>cpv::WelcomePage</name>
    <message>
        <source>I am with a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what your company can get, apply step by step, and see what is left of your vouchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I review applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work through the queue with every rule already checked, decide, publish, and keep within the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am an auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow every amount from application to payment. You read and verify; you can&apos;t change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as an auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network, or no account yet? You can look around and connect at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, start offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what fits you. You can change it by signing in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
