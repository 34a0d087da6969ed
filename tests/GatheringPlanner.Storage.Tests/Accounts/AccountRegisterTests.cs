using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests.Accounts;

public abstract class AccountRegisterTests(Func<Task<TestDatabase>> newDatabase) : AccountTest(newDatabase)
{
    private static readonly Guid Id = Guid.Parse("00000000-0000-0000-0000-000000000001");

    [Fact]
    public async Task An_invitation_opens_one_account_with_its_role()
    {
        var admin = await AddAsync(SamplePeople.Declan);
        var token = await InviteAsync(admin, PersonRole.Executive);

        var link = Assert.Single(await Ask<AccountRegister, IReadOnlyList<AccountLink>>(x => x.LinksAsync(admin)));
        Assert.Equal(new AccountLink(Id, LinkToken.Hash(token), PersonRole.Executive, null, admin.Id, Noon, Noon.AddDays(7)), link);
        var opened = Assert.IsType<Opened>(await AcceptAsync(token, "new", " Órla Ní Bhriain "));

        Assert.Equal(new Person(new("new"), "Órla Ní Bhriain", PersonRole.Executive), opened.Account.ToPerson());
        Assert.Equal(
            [new(admin, false, false, 0), new(opened.Account.ToPerson(), false, true, 0)],
            await Ask<AccountRegister, IReadOnlyList<AccountSummary>>(x => x.ListAsync(admin)));
        Assert.IsType<LinkGone>(await AcceptAsync(token, "second", "Somebody Else"));
        Assert.Empty(await Ask<AccountRegister, IReadOnlyList<AccountLink>>(x => x.LinksAsync(admin)));
    }

    [Fact]
    public async Task An_invitation_used_twenty_times_at_once_opens_one_account()
    {
        var admin = await AddAsync(SamplePeople.Declan);
        var token = await InviteAsync(admin, PersonRole.Participant);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => AcceptAsync(token, $"new-{i}", $"Somebody {i}"))));

        Assert.Single(answers.OfType<Opened>());
        Assert.Equal(2, (await Ask<AccountRegister, IReadOnlyList<AccountSummary>>(x => x.ListAsync(admin))).Count);
    }

    [Fact]
    public async Task A_refused_name_or_password_leaves_the_invitation_open()
    {
        var admin = await AddAsync(SamplePeople.Declan);
        var token = await InviteAsync(admin, PersonRole.Participant);

        Assert.Equal(new NotOpened("DECLAN is here already. Add something that tells you apart, such as a surname."), await AcceptAsync(token, "a", "DECLAN"));
        Assert.Equal(new NotOpened("Give a name of up to 120 characters."), await AcceptAsync(token, "a", " \u0000 "));
        Assert.StartsWith("A password has at least 12 characters.", Assert.IsType<NotOpened>(await AcceptAsync(token, "a", "Órla", "elevenchars")).Reason);
        Assert.StartsWith("This password is one that is guessed first.", Assert.IsType<NotOpened>(await AcceptAsync(token, "a", "Órla", "P4ssw0rd!2027")).Reason);

        Assert.IsType<Opened>(await AcceptAsync(token, "a", "Órla"));
    }

    [Fact]
    public async Task An_invitation_ends_after_seven_days_or_when_it_is_withdrawn()
    {
        var admin = await AddAsync(SamplePeople.Declan);
        var token = await InviteAsync(admin, PersonRole.Participant);
        Clock.Now = Noon.AddDays(7).AddTicks(-1);
        Assert.NotNull(await Ask<AccountOpening, AccountLink?>(x => x.FindAsync(token)));

        Clock.Now = Noon.AddDays(7);
        Assert.IsType<LinkGone>(await AcceptAsync(token, "a", "Órla"));
        Assert.Empty(await Ask<AccountRegister, IReadOnlyList<AccountLink>>(x => x.LinksAsync(admin)));

        Clock.Now = Noon;
        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.WithdrawAsync(admin, Id)));
        Assert.IsType<LinkGone>(await AcceptAsync(token, "a", "Órla"));
    }

    [Fact]
    public async Task Only_administrators_read_and_change_accounts()
    {
        await AddAsync(SamplePeople.Declan);
        foreach (var person in SamplePeople.All.Except([SamplePeople.Declan]))
        {
            Assert.Empty(await Ask<AccountRegister, IReadOnlyList<AccountSummary>>(x => x.ListAsync(person)));
            Assert.Empty(await Ask<AccountRegister, IReadOnlyList<AccountLink>>(x => x.LinksAsync(person)));
            Assert.IsType<NotAllowed>(await Ask<AccountRegister, CommandAnswer>(x => x.InviteAsync(person, PersonRole.Administrator, Id)));
            Assert.IsType<NotAllowed>(await Ask<AccountRegister, CommandAnswer>(x => x.ResetAsync(person, SamplePeople.Declan.Id, Id)));
            Assert.IsType<NotAllowed>(await Ask<AccountRegister, CommandAnswer>(x => x.DisableAsync(person, SamplePeople.Declan.Id)));
            Assert.IsType<NotAllowed>(await Ask<AccountRegister, CommandAnswer>(x => x.EnableAsync(person, SamplePeople.Declan.Id)));
            Assert.IsType<NotAllowed>(await Ask<AccountRegister, CommandAnswer>(x => x.ChangeRoleAsync(person, SamplePeople.Declan.Id, PersonRole.Outsider)));
            Assert.IsType<NotAllowed>(await Ask<AccountRegister, CommandAnswer>(x => x.WithdrawAsync(person, Id)));
        }
    }

    [Fact]
    public async Task A_change_is_told_at_once_and_ends_every_session()
    {
        var (admin, lead) = (await AddAsync(SamplePeople.Declan), await AddAsync(SamplePeople.Tomas));
        var told = new List<PersonId>();
        using var listening = Server.GetRequiredService<IAccountWatch>().Subscribe(told.Add);
        var before = (await FindAsync(lead))!.SecurityStamp;

        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.ChangeRoleAsync(admin, lead.Id, PersonRole.Participant)));
        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.DisableAsync(admin, lead.Id)));

        var after = (await FindAsync(lead))!;
        Assert.Equal([lead.Id, lead.Id], told);
        Assert.NotEqual(before, after.SecurityStamp);
        Assert.Equal((PersonRole.Participant, true), (after.Role, after.IsDisabled));
        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.EnableAsync(admin, lead.Id)));
        Assert.False((await FindAsync(lead))!.IsDisabled);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var admin = await AddAsync(SamplePeople.Declan);
        var second = await AddAsync(new(new("second"), "Second", PersonRole.Administrator));

        Assert.Equal(new Declined("You cannot shut yourself out."), await Ask<AccountRegister, CommandAnswer>(x => x.DisableAsync(admin, admin.Id)));
        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.DisableAsync(admin, second.Id)));
        Assert.IsType<Declined>(await Ask<AccountRegister, CommandAnswer>(x => x.ChangeRoleAsync(admin, admin.Id, PersonRole.Organizer)));
        Assert.Equal(PersonRole.Administrator, (await FindAsync(admin))!.Role);
        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.EnableAsync(admin, second.Id)));
        Assert.Equal(new Done(0), await Ask<AccountRegister, CommandAnswer>(x => x.ChangeRoleAsync(admin, admin.Id, PersonRole.Organizer)));
    }

    [Fact]
    public async Task A_reset_link_gives_another_password_once_and_ends_the_lock()
    {
        var (admin, lead) = (await AddAsync(SamplePeople.Declan), await AddAsync(SamplePeople.Tomas, Good));
        for (var i = 0; i < 5; i++) Assert.Null(await SignInAsync("Tomas", "wrong"));
        Assert.Null(await SignInAsync("Tomas", Good));
        var made = Assert.IsType<SecretMade>(await Ask<AccountRegister, CommandAnswer>(x => x.ResetAsync(admin, lead.Id, Id)));
        var told = new List<PersonId>();
        using var listening = Server.GetRequiredService<IAccountWatch>().Subscribe(told.Add);

        Assert.IsType<LinkGone>(await AcceptAsync(made.Secret, "x", "X"));
        Assert.StartsWith("A password has at least", Assert.IsType<NotOpened>(await Ask<AccountOpening, OpeningAnswer>(x => x.ResetAsync(made.Secret, "short"))).Reason);
        Assert.NotNull((await FindAsync(lead))!.PasswordHash);
        Assert.IsType<Opened>(await Ask<AccountOpening, OpeningAnswer>(x => x.ResetAsync(made.Secret, Better)));
        Assert.IsType<LinkGone>(await Ask<AccountOpening, OpeningAnswer>(x => x.ResetAsync(made.Secret, Good)));

        Assert.Equal([lead.Id], told);
        Assert.Null(await SignInAsync("Tomas", Good));
        Assert.Equal(lead, (await SignInAsync("Tomas", Better))?.ToPerson());
    }

    private async Task<string> InviteAsync(Person admin, PersonRole role) =>
        Assert.IsType<SecretMade>(await Ask<AccountRegister, CommandAnswer>(x => x.InviteAsync(admin, role, Id))).Secret;

    private Task<OpeningAnswer> AcceptAsync(string token, string id, string name, string password = Good) =>
        Ask<AccountOpening, OpeningAnswer>(x => x.AcceptAsync(token, new(new(id), name, password)));

    private Task<UserAccount?> SignInAsync(string name, string password) => Ask<PasswordSignIn, UserAccount?>(x => x.TryAsync(name, password));
}

public sealed class AccountRegisterOnSqliteTests() : AccountRegisterTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class AccountRegisterOnPostgresTests() : AccountRegisterTests(TestDatabase.PostgresAsync);
